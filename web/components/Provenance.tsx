// Where a commitment stands: region, plan, years, heading; with what the source hides.
import type { Commitment } from '../../data/schema.ts'
import { planYears, regionLabel } from '../labels.ts'
import { useSite } from '../site.tsx'

interface Props {
  commitment: Pick<Commitment, 'id' | 'plan' | 'region' | 'section'>
  section?: boolean
}

export function Provenance({ commitment, section = true }: Props) {
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
          {commitment.section.join(' › ')}
        </span>
      )}
    </p>
  )
}

/** The marks that a careful reader needs beside a region's or plan's name. */
export function Hidden({ region, plan }: { region: string; plan?: string }) {
  const { names, t } = useSite()
  const known = plan ? names.plans[plan] : undefined
  return (
    <>
      {names.regions[region]?.anonymised && (
        <span class="caveat" title={t.mark.anonymisedHelp}>
          {t.mark.anonymised}
        </span>
      )}
      {known?.years.inferred && (
        <span class="caveat" title={t.mark.yearInferredHelp}>
          {t.mark.yearInferred}
        </span>
      )}
      {known && !known.complete && (
        <span class="caveat" title={t.mark.incompleteHelp}>
          {t.mark.incomplete}
        </span>
      )}
    </>
  )
}
