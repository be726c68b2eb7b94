// Where a commitment stands: region, plan, years, heading.
import type { Commitment } from '../../data/schema.ts'
import { planYears, regionLabel } from '../labels.ts'
import { found } from '../marks.ts'
import { useSite } from '../site.tsx'
import { Hidden } from './Hidden.tsx'
import { Parts } from './Marked.tsx'

interface Props {
  commitment: Pick<Commitment, 'id' | 'plan' | 'region' | 'section'>
  section?: boolean
  /** Marked where they stand in the headings. */
  words?: string[]
}

export function Provenance({ commitment, section = true, words = [] }: Props) {
  const { names, lang, href, t } = useSite()
  const plan = names.plans[commitment.plan]
  return (
    <p class="where">
      <a href={href(`/plans/${commitment.plan}#${commitment.id}`)}>
        <b>{regionLabel(names, commitment.region, lang)}</b>
        {plan && <> {planYears(t, plan)}</>}
      </a>
      <Hidden region={commitment.region} plan={commitment.plan} />
      {section && commitment.section.length > 0 && (
        <span class="section" lang="zh-CN">
          <Parts parts={found(commitment.section.join(' › '), words)} />
        </span>
      )}
    </p>
  )
}
