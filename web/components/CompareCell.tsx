// One cell of the table: figures first, then the words, each with the way back to its source.
import type { Commitment } from '../../data/schema.ts'
import type { Cell, Row } from '../../server/schemas/compare.ts'
import { usePins } from '../pins.ts'
import { useSite } from '../site.tsx'
import { FigureOf } from './FigureOf.tsx'
import { Quote } from './Quote.tsx'

/** More would make one cell set the height of the whole row. */
const shownAtFirst = 2

export function CompareCell({ cell, row }: { cell: Cell; row: Row }) {
  const { t } = useSite()
  const first = [...cell.commitments].sort((a, b) => figures(cell, b) - figures(cell, a))
  const rest = first.slice(shownAtFirst)
  const entry = (commitment: Commitment) => (
    <Entry key={commitment.id} commitment={commitment} cell={cell} row={row} />
  )
  return (
    <>
      {first.slice(0, shownAtFirst).map(entry)}
      {rest.length > 0 && (
        <details>
          <summary>{t.compare.moreQuotes(rest.length)}</summary>
          {rest.map(entry)}
        </details>
      )}
    </>
  )
}

const figures = (cell: Cell, { id }: Commitment) =>
  cell.targets.filter(({ commitment }) => commitment === id).length > 0 ? 1 : 0

function Entry({ commitment, cell, row }: { commitment: Commitment; cell: Cell; row: Row }) {
  const { t, href } = useSite()
  const targets = cell.targets.filter((target) => target.commitment === commitment.id)
  return (
    <div class="entry">
      {targets.length > 0 && (
        <ul class="figures">
          {targets.map((target) => (
            <li key={target.quote + target.value}>
              <FigureOf target={target} />
            </li>
          ))}
        </ul>
      )}
      <Quote theme={row.topic.theme}>{commitment.text}</Quote>
      {row.likened?.includes(commitment.id) && (
        <p class="likened">
          <span class="inferred" title={t.compare.likenedHelp}>
            {t.compare.likened}
          </span>
        </p>
      )}
      <p class="actions">
        <a href={href(`/plans/${commitment.plan}#${commitment.id}`)}>{t.words.source}</a>
        <a href={href(`/c/${commitment.id}`)}>{t.action.cite}</a>
        <Pin id={commitment.id} />
      </p>
    </div>
  )
}

function Pin({ id }: { id: string }) {
  const { t } = useSite()
  const { ids, toggle } = usePins()
  const pinned = ids.includes(id)
  return (
    <button type="button" class="scripted" aria-pressed={pinned} onClick={() => toggle(id)}>
      {pinned ? t.action.unpin : t.action.pin}
    </button>
  )
}
