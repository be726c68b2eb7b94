// The hits in their order, a heading where those begin that hold only some of the terms or none.
import type { Holds, SearchAnswer, SearchHit } from '../../server/schemas/search.ts'
import { useSite } from '../site.tsx'
import { CommitmentCard } from './CommitmentCard.tsx'

type Answer = Pick<SearchAnswer, 'hits' | 'page' | 'per_page' | 'interpreted'>

export function Results({ answer }: { answer: Answer }) {
  const { t } = useSite()
  const { hits, page, per_page, interpreted } = answer
  const words = [...interpreted.terms, ...interpreted.expanded.flatMap(({ to }) => to)]
  const first = (page - 1) * per_page + 1
  return (
    <>
      {byClass(hits).map(({ holds, from, hits: alike }) => (
        <div key={holds} class="class">
          {holds !== 'all' && <h2>{t.search.holds[holds]}</h2>}
          <ol class="results" start={first + from}>
            {alike.map((hit) => (
              <li key={hit.id}>
                <CommitmentCard commitment={hit} highlight={hit.highlight} words={words} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}

interface Class {
  holds: Holds
  /** Place of its first hit on this page. */
  from: number
  hits: SearchHit[]
}

/** The API keeps the classes together, whatever the order within them. */
function byClass(hits: readonly SearchHit[]): Class[] {
  const classes: Class[] = []
  for (const [i, hit] of hits.entries()) {
    const last = classes.at(-1)
    if (last?.holds === hit.holds) last.hits.push(hit)
    else classes.push({ holds: hit.holds, from: i, hits: [hit] })
  }
  return classes
}
