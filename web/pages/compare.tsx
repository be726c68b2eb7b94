// /compare: what regions pledge, side by side.
import { useState } from 'preact/hooks'
import type { CompareAnswer } from '../../server/schemas/compare.ts'
import { allNames, type Catalog, loadCatalog } from '../catalog.ts'
import { isShow, rowsShown, subject, summary } from '../comparison.ts'
import { CompareBy } from '../components/CompareBy.tsx'
import { CompareShow } from '../components/CompareShow.tsx'
import { CompareTable } from '../components/CompareTable.tsx'
import { CopyButton } from '../components/CopyButton.tsx'
import { Embed } from '../components/Embed.tsx'
import { Exports } from '../components/Exports.tsx'
import { Sides } from '../components/Sides.tsx'
import { Sources } from '../components/Sources.tsx'
import { Switcher } from '../components/Switcher.tsx'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, compareParameters, search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

interface Data {
  /** null: nothing chosen yet. */
  answer: CompareAnswer | null
}

const subjects = ['theme', 'topic', 'q', 'ids']

async function load({ api, query, t, lang, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const asked = canonical(query, compareParameters)
  const chosen = subjects.some((name) => asked.has(name))
  const [catalog, answer] = await Promise.all([
    loadCatalog(api, query, asking),
    chosen ? api.get<CompareAnswer>(`/compare${search(asked)}`, asking).then(need) : null,
  ])
  const names = allNames(catalog)
  const regions = answer?.regions.map((side) => side[lang]) ?? []
  const what = subject(query, names, lang, t)
  return {
    status: 200,
    title: answer ? t.compare.title(what, regions.length) : t.compare.choose,
    description: answer
      ? [t.compare.description(what, t.format.list(regions)), ...summary(answer, lang, t)].join(' ')
      : t.home.description,
    data: { answer },
    names,
    version: edition(answer, catalog),
    index: !asked.has('q') && !asked.has('ids'),
  }
}

const edition = (answer: CompareAnswer | null, catalog: Catalog) =>
  answer?.version ?? catalog.version

function View({ data: { answer } }: { data: Data }) {
  const { t } = useSite()
  return (
    <div class="compare-page">
      {answer ? (
        <Comparison answer={answer} />
      ) : (
        <>
          <h1 tabIndex={-1}>{t.compare.choose}</h1>
          <CompareBy />
        </>
      )}
    </div>
  )
}

function Comparison({ answer }: { answer: CompareAnswer }) {
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
    const to = withParameters(query, { at: sides[index]?.id ?? null })
    browser?.go(href(`/compare${search(to)}`), { replace: true, stay: true })
  }
  const asked = canonical(query, [...compareParameters, 'show', 'of'])
  const link = `${site.origin}/compare${search(withParameters(asked, { v: answer.version }))}`
  return (
    <>
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
      <div class="controls">
        <Sides sides={sides} />
        <CompareShow show={show} of={of} sides={sides} />
      </div>
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
    </>
  )
}

export const page = { load, View }
