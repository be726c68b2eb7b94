// What a reader can do with one commitment.
import type { Commitment } from '../../data/schema.ts'
import { usePins } from '../pins.ts'
import { quotation } from '../quotation.ts'
import { useSite } from '../site.tsx'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  commitment: Pick<Commitment, 'id' | 'plan' | 'region'> & { text: string | (() => string) }
  /** In the reader: its own source instead of a link to the plan. */
  inPlan?: boolean
}

export function Actions({ commitment, inPlan = false }: Props) {
  const site = useSite()
  const { t, href } = site
  const { ids, toggle } = usePins()
  const pinned = ids.includes(commitment.id)
  const { text } = commitment
  const copied = () =>
    quotation(site, { ...commitment, text: typeof text === 'string' ? text : text() })
  return (
    <p class="actions">
      {inPlan && <a href={`#source-${commitment.id}`}>{t.action.seeSource}</a>}
      <CopyButton text={copied} label={t.action.copy} />
      <a href={href(`/c/${commitment.id}#cite`)}>{t.action.cite}</a>
      <button
        type="button"
        class="scripted"
        aria-pressed={pinned}
        onClick={() => toggle(commitment.id)}
      >
        {pinned ? t.action.unpin : t.action.pin}
      </button>
      <a href={href(`/c/${commitment.id}#similar`)}>{t.action.similar}</a>
      {!inPlan && (
        <a href={href(`/plans/${commitment.plan}#${commitment.id}`)}>{t.action.openInPlan}</a>
      )}
    </p>
  )
}
