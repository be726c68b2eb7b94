// The regions of a comparison: added, taken out and put in order, by links and plain forms.
import type { Side } from '../../server/schemas/compare.ts'
import { planYears } from '../labels.ts'
import { moved, search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'
import { AddRegion } from './AddRegion.tsx'

export function Sides({ sides }: { sides: Side[] }) {
  const { t, lang, query, href } = useSite()
  const byPlan = query.has('plans')
  const name = byPlan ? 'plans' : 'regions'
  const ids = sides.map((side) => (byPlan ? side.plan.id : side.id))
  const to = (next: string[]) =>
    href(`/compare${search(withParameters(query, { add: null, [name]: next }))}`)
  return (
    <section class="sides" aria-label={t.compare.regions}>
      <ol class="chips">
        {sides.map((side, i) => {
          const id = ids[i] ?? side.id
          const label = byPlan ? `${side[lang]} ${planYears(t, side.plan)}` : side[lang]
          return (
            <li key={id}>
              {i > 0 && (
                <a
                  href={to(moved(ids, id, -1))}
                  data-stay
                  rel="nofollow"
                  aria-label={t.compare.moveLeft(label)}
                >
                  ←
                </a>
              )}
              <span>{label}</span>
              {i < sides.length - 1 && (
                <a
                  href={to(moved(ids, id, 1))}
                  data-stay
                  rel="nofollow"
                  aria-label={t.compare.moveRight(label)}
                >
                  →
                </a>
              )}
              {sides.length > 1 && (
                <a
                  href={to(ids.filter((one) => one !== id))}
                  data-stay
                  rel="nofollow"
                  aria-label={t.compare.removeRegion(label)}
                >
                  ×
                </a>
              )}
            </li>
          )
        })}
      </ol>
      {!byPlan && <AddRegion ids={ids} />}
    </section>
  )
}
