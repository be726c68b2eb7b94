// The ways into a comparison: by a theme, by words, by what was picked.
import { usePins } from '../pins.ts'
import { useSite } from '../site.tsx'
import { ThemeList } from './ThemeList.tsx'

export function CompareChoice() {
  const { t, query, href } = useSite()
  const { ids } = usePins()
  return (
    <>
      <ThemeList />
      <section class="choice">
        <h2>{t.compare.byWords}</h2>
        <search>
          <form class="searchbox" action="/compare">
            <label for="q">{t.compare.byWordsHelp}</label>
            <div class="field">
              <input id="q" type="search" name="q" maxLength={200} required autoComplete="off" />
              <button type="submit" class="primary">
                {t.nav.compare}
              </button>
            </div>
            {['regions', 'lang', 'v'].map((name) => {
              const value = query.get(name)
              return value && <input key={name} type="hidden" name={name} value={value} />
            })}
          </form>
        </search>
      </section>
      <section class="choice">
        <h2>{t.compare.byPins}</h2>
        {ids.length > 0 ? (
          <p>
            {t.pins.count(ids.length)}{' '}
            <a href={href(`/compare?ids=${ids.join(',')}`)}>{t.pins.compare}</a>
          </p>
        ) : (
          <p class="help">
            {t.compare.byPinsHelp} <a href={href('/search')}>{t.action.search}</a>
          </p>
        )}
      </section>
    </>
  )
}
