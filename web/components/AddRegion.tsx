// One more region for a comparison: from a list, or by typing its name where the list is long.
import { mostSides } from '../comparison.ts'
import { search, withParameters } from '../query.ts'
import { labelsOf, longList, regionsNamed } from '../regions.ts'
import { useSite } from '../site.tsx'

/** As many that a typed name may mean are offered. */
const mostMeant = 12

/** `ids`: the sides that stand already. */
export function AddRegion({ ids }: { ids: string[] }) {
  const { t, lang, names, query } = useSite()
  const others = Object.values(names.regions).filter(({ id }) => !ids.includes(id))
  if (others.length === 0 || ids.length >= mostSides) return null
  const labels = [...labelsOf(others, lang)]
  const typed = query.get('add') ?? ''
  return (
    <>
      <form class="add" action="/compare" data-stay key={ids.join()}>
        {[...withParameters(query, { regions: null, add: null })].map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <input type="hidden" name="regions" value={ids.join(',')} />
        <label for="add" class="unseen">
          {t.compare.addRegion}
        </label>
        {others.length > longList ? (
          <>
            <input
              id="add"
              name="add"
              list="regions"
              required
              autoComplete="off"
              defaultValue={typed}
              placeholder={t.compare.addRegion}
              aria-describedby={typed ? 'meant' : undefined}
            />
            <datalist id="regions">
              {labels.map(([id, label]) => (
                <option key={id} value={label} />
              ))}
            </datalist>
          </>
        ) : (
          <select id="add" name="add" required>
            <option value="">{t.compare.addRegion}…</option>
            {labels.map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
        <button type="submit">{t.compare.add}</button>
      </form>
      {typed && <Meant typed={typed} ids={ids} />}
    </>
  )
}

/** What was typed names no region, or several. */
function Meant({ typed, ids }: { typed: string; ids: string[] }) {
  const { t, lang, names, query, href } = useSite()
  const labels = labelsOf(Object.values(names.regions), lang)
  const meant = regionsNamed(Object.values(names.regions), typed)
  const to = (id: string) =>
    href(`/compare${search(withParameters(query, { add: null, regions: [...ids, id] }))}`)
  return (
    <p id="meant" class="meant" role="status">
      {meant.length > 0 ? t.compare.regionsMeant(typed) : t.compare.noRegion(typed)}{' '}
      {meant
        .filter((id) => !ids.includes(id))
        .slice(0, mostMeant)
        .map((id) => (
          <a key={id} href={to(id)} data-stay rel="nofollow">
            {labels.get(id)}
          </a>
        ))}
    </p>
  )
}
