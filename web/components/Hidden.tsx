// Beside a region's or plan's name: what the source hides or does not hold.
import { useSite } from '../site.tsx'

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
