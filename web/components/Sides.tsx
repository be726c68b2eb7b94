// The regions of a comparison: added, taken out and put in order, by links and plain forms.
import type { Side } from '../../server/schemas/compare.ts'
import { planYears } from '../labels.ts'
import { moved, search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

/** As many as the API compares at once. */
const mostSides = 8

export function Sides({ sides }: { sides: Side[] }) {
  const { t, lang, names, query, href } = useSite()
  const byPlan = query.has('plans')
  const name = byPlan ? 'plans' : 'regions'
  const ids = sides.map((side) => (byPlan ? side.plan.id : side.id))
  const to = (next: string[]) => href(`/compare${search(withParameters(query, { [name]: next }))}`)
  const others = byPlan ? [] : Object.values(names.regions).filter(({ id }) => !ids.includes(id))
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
      {others.length > 0 && sides.length < mostSides && (
        <form class="add" action="/compare" data-stay>
          {[...withParameters(query, { regions: null })].map(([key, value]) => (
            <input key={key} type="hidden" name={key} value={value} />
          ))}
          {ids.map((id) => (
            <input key={id} type="hidden" name="regions" value={id} />
          ))}
          <label>
            <span class="unseen">{t.compare.addRegion}</span>
            <select name="regions" required>
              <option value="">{t.compare.addRegion}…</option>
              {others.map((region) => (
                <option key={region.id} value={region.id}>
                  {region[lang]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{t.compare.add}</button>
        </form>
      )}
    </section>
  )
}
