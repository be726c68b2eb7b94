// /compare: what regions pledge, side by side.
import { useState } from 'preact/hooks'
import type { CompareAnswer } from '../../server/schemas/compare.ts'
import { type Catalog, loadCatalog, regionNames } from '../catalog.ts'
import { isShow, mostSides, rowsShown, subject, summary } from '../comparison.ts'
import { CompareBy } from '../components/CompareBy.tsx'
import { CompareShow } from '../components/CompareShow.tsx'
import { CompareTable } from '../components/CompareTable.tsx'
import { CopyButton } from '../components/CopyButton.tsx'
import { Embed } from '../components/Embed.tsx'
import { Exports } from '../components/Exports.tsx'
import { Sides } from '../components/Sides.tsx'
import { Sources } from '../components/Sources.tsx'
import { Switcher } from '../components/Switcher.tsx'
import { type LoadContext, type Loaded, Moved, need } from '../page.ts'
import { canonical, compareParameters, search, values, withParameters } from '../query.ts'
import { regionsNamed } from '../regions.ts'
import { useSite } from '../site.tsx'

async function load({ api, query, t, lang, signal }: LoadContext): Promise<Loaded<CompareAnswer>> {
  const asking = signal ? { signal } : {}
  const asked = canonical(query, compareParameters)
  const [catalog, answer] = await Promise.all([
    loadCatalog(api, query, asking),
    api.get<CompareAnswer>(`/compare${search(asked)}`, asking).then(need),
  ])
  addTyped(query, catalog)
  const names = regionNames(
    catalog,
    answer.regions.map(({ plan }) => plan.id),
  )
  const regions = answer.regions.map((side) => side[lang])
  const what = subject(query, names, lang, t)
  return {
    status: 200,
    title: t.compare.title(what, regions.length),
    description: [
      t.compare.description(what, t.format.list(regions)),
      ...summary(answer, lang, t),
    ].join(' '),
    data: answer,
    names,
    version: answer.version,
    index: !['q', 'ids', 'add'].some((name) => query.has(name)),
  }
}

/** A region added by name moves to the address that has it among the regions. */
function addTyped(query: URLSearchParams, catalog: Catalog): void {
  const meant = regionsNamed(catalog.regions, query.get('add') ?? '')
  if (meant.length !== 1) return
  const regions = [...new Set([...values(query, 'regions'), ...meant])].slice(0, mostSides)
  throw new Moved(`/compare${search(withParameters(query, { add: null, regions }))}`)
}

function View({ data: answer }: { data: CompareAnswer }) {
  const site = useSite()
  const { t, lang, query, names, href, browser } = site
  const { regions: sides, rows } = answer
  const first = query.get('at')
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      sides.findIndex(({ id }) => id === first),
    ),
  )
  const wanted = query.get('show')
  const show = isShow(wanted) ? wanted : 'all'
  const of = query.get('of')
  const visible = rowsShown(rows, show, of)
  const said = summary(answer, lang, t)
  const title = t.compare.title(subject(query, names, lang, t), sides.length)
  const choose = (index: number) => {
    setAt(index)
    const to = withParameters(query, { at: sides[index]?.id ?? null, add: null })
    browser?.go(href(`/compare${search(to)}`), { replace: true, stay: true })
  }
  const asked = canonical(query, [...compareParameters, 'show', 'of'])
  const link = `${site.origin}/compare${search(withParameters(asked, { v: answer.version }))}`
  return (
    <div class="compare-page">
      <CompareBy />
      <h1 tabIndex={-1}>{title}</h1>
      <div class="summary">
        <p>{said.join(lang === 'zh' ? '' : ' ')}</p>
        <div class="actions">
          <CopyButton
            text={`${said.join(lang === 'zh' ? '' : ' ')} ${link}`}
            label={t.action.copy}
          />
          <CopyButton text={link} label={t.action.share} />
          <Exports />
          <Embed title={title} height={640} />
        </div>
      </div>
      <details class="sheet" open={query.has('add') || undefined}>
        <summary>{t.compare.controls}</summary>
        <div class="controls">
          <Sides sides={sides} />
          <CompareShow show={show} of={of} sides={sides} />
        </div>
      </details>
      {show === 'gaps' && of && (
        <p class="help">{t.compare.gapsHelp(names.regions[of]?.[lang] ?? of)}</p>
      )}
      {visible.length === 0 ? (
        <p class="notice">{rows.length === 0 ? t.compare.noRows : t.compare.noRowsShown}</p>
      ) : (
        <>
          {sides.length > 1 && (
            <Switcher sides={sides} at={Math.min(at, sides.length - 1)} choose={choose} />
          )}
          <CompareTable
            sides={sides}
            rows={visible}
            summary={answer.summary}
            at={Math.min(at, sides.length - 1)}
            caption={title}
          />
          <Sources plans={sides.map(({ plan }) => plan.id)} />
        </>
      )}
    </div>
  )
}

export const page = { load, View }
