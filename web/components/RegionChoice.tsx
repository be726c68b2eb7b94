// A form that narrows a page to some regions; folded until some are chosen.
import { study } from '../i18n/study/index.ts'
import { values } from '../query.ts'
import { useSite } from '../site.tsx'
import { RegionBoxes } from './RegionBoxes.tsx'

export function RegionChoice() {
  const { t, lang, path, query } = useSite()
  const chosen = values(query, 'regions')
  return (
    <details class="choose" open={chosen.length > 0}>
      <summary>{study(lang).indicators.choose}</summary>
      <form class="choice" action={path} data-stay key={query.toString()}>
        {['lang', 'v', 'theme', 'sort'].map((name) => {
          const value = query.get(name)
          return value && <input key={name} type="hidden" name={name} value={value} />
        })}
        <RegionBoxes legend={study(lang).attention.regions} chosen={chosen} />
        <p>
          <button type="submit">{t.action.apply}</button>
        </p>
      </form>
    </details>
  )
}
