// The side-by-side table: topics down, regions across.
import type { Cell as CellOf, Row, Side } from '../../server/schemas/compare.ts'
import { chineseIn, planYears } from '../labels.ts'
import { useSite } from '../site.tsx'
import { CompareCell } from './CompareCell.tsx'
import { Hidden } from './Hidden.tsx'

interface Props {
  sides: Side[]
  rows: Row[]
  summary: { plan: string; commitments: number; targets: number }[]
  /** The side that a narrow screen shows. */
  at: number
  caption: string
}

export function CompareTable({ sides, rows, summary, at, caption }: Props) {
  const { t, lang, names } = useSite()
  const themes = new Map(names.themes.map((theme) => [theme.id, theme]))
  const several = new Set(rows.map((row) => row.topic.theme)).size > 1
  return (
    <div class="frame" data-sides={sides.length > 5 ? 'many' : sides.length > 3 ? 'some' : 'few'}>
      <table class="compare">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {t.compare.topicColumn}
            </th>
            {sides.map((side, i) => (
              <th key={side.plan.id} scope="col" class={i === at ? 'on' : 'off'}>
                <SideHead side={side} />
                <SideCounts of={summary.find(({ plan }) => plan === side.plan.id)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.topic.id} id={`row-${row.topic.id}`}>
              <th scope="row" data-theme={row.topic.theme}>
                <Topic row={row} of={sides.length} />
                {several && <small class="of-theme">{themes.get(row.topic.theme)?.[lang]}</small>}
              </th>
              {row.cells.map((cell, i) => (
                <td key={cell.plan} class={`${cell.status} ${i === at ? 'on' : 'off'}`}>
                  <CellFrame cell={cell} side={sides[i]} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  function SideHead({ side }: { side: Side }) {
    const { href } = useSite()
    return (
      <>
        <a href={href(`/plans/${side.plan.id}`)}>
          {side[lang]} <span class="years">{planYears(t, side.plan)}</span>
        </a>
        <Hidden region={side.id} plan={side.plan.id} />
      </>
    )
  }
}

function SideCounts({ of }: { of: { commitments: number; targets: number } | undefined }) {
  const { t } = useSite()
  return of ? <small class="counts">{t.compare.counts(of.commitments, of.targets)}</small> : null
}

function Topic({ row, of }: { row: Row; of: number }) {
  const { t, lang, href } = useSite()
  const { topic, kind, stated } = row
  return (
    <>
      {kind === 'topic' ? (
        <a href={href(`/compare?topic=${topic.id}`)}>{topic[lang]}</a>
      ) : (
        <>
          <span lang={chineseIn(topic.en, lang)}>{topic[lang]}</span>
          <small class="inferred">{t.compare.likeness}</small>
        </>
      )}
      <small>{t.compare.stated(stated, of)}</small>
    </>
  )
}

function CellFrame({ cell, side, row }: { cell: CellOf; side: Side | undefined; row: Row }) {
  const { t, lang } = useSite()
  return (
    <>
      <b class="cell-region">{side?.[lang]}</b>
      {cell.status === 'stated' && <CompareCell cell={cell} row={row} />}
      {cell.status === 'not-stated' && <p class="silence">— {t.compare.notStated}</p>}
      {cell.status === 'unknown' && (
        <p class="silence" title={t.compare.unknownHelp}>
          ? {t.compare.unknown}
        </p>
      )}
    </>
  )
}
