// Commitments set out as a matrix: topics down, sides across.
import type { Codebook, Commitment, Topic } from '../../data/schema.ts'
import type { Cell, CompareAnswer, Row, Side } from '../schemas/compare.ts'

/** A row before its cells: what it is about and which commitments stand in it. */
export interface Heap {
  topic: Row['topic']
  kind: Row['kind']
  commitments: Commitment[]
  /** Indicators that are another row's measure. */
  foreign: ReadonlySet<string>
  /** Ids of those that stand here by their likeness to the others alone. */
  likened?: string[]
}

/** A heap a topic, in the order of the codebook; a commitment of several topics stands in each. */
export function topicHeaps(commitments: Commitment[], { themes }: Codebook): Heap[] {
  const said = new Map<string, Commitment[]>()
  for (const one of commitments) {
    for (const id of one.topics) {
      const own = said.get(id)
      if (own) own.push(one)
      else said.set(id, [one])
    }
  }
  return codedTopics(themes).flatMap(({ topic, foreign }) => {
    const own = said.get(topic.id)
    return own ? [{ topic, kind: 'topic' as const, commitments: own, foreign }] : []
  })
}

type CodedTopic = Pick<Heap, 'topic' | 'foreign'>

const coded = new WeakMap<Codebook['themes'], CodedTopic[]>()

/** In the order of the codebook; made once, for every comparison needs them all. */
function codedTopics(themes: Codebook['themes']): CodedTopic[] {
  const known = coded.get(themes)
  if (known) return known
  const every = new Set(themes.flatMap(({ topics }) => topics.flatMap(indicatorsOf)))
  const made = themes.flatMap(({ id: theme, topics }) =>
    topics.map((one) => ({
      topic: { id: one.id, zh: one.zh, en: one.en, theme },
      foreign: every.difference(new Set(indicatorsOf(one))),
    })),
  )
  coded.set(themes, made)
  return made
}

const indicatorsOf = ({ indicators = [] }: Topic) => indicators.map(({ id }) => id)

export function rowOf({ topic, kind, commitments, foreign, likened }: Heap, sides: Side[]): Row {
  const cells = sides.map((side) => cellOf(commitments, foreign, side))
  const stated = cells.filter(({ status }) => status === 'stated').length
  return { topic, kind, stated, cells, ...(likened ? { likened } : {}) }
}

function cellOf(commitments: Commitment[], foreign: ReadonlySet<string>, { id, plan }: Side): Cell {
  const own = commitments.filter((one) => one.plan === plan.id)
  const silent = plan.complete ? 'not-stated' : 'unknown'
  return {
    region: id,
    plan: plan.id,
    status: own.length > 0 ? 'stated' : silent,
    commitments: own,
    // A sentence may state several measures: here stand the row's own and those of no indicator.
    targets: own.flatMap((one) =>
      one.targets
        .filter(({ indicator }) => indicator === null || !foreign.has(indicator))
        .map((target) => ({ ...target, commitment: one.id })),
    ),
  }
}

/** Most widely stated first; of equals topics before likenesses, and each in the order given. */
export function orderedRows(rows: Row[]): Row[] {
  const rank = (row: Row) => (row.kind === 'topic' ? 0 : 1)
  return rows
    .map((row, place) => ({ row, place }))
    .sort((a, b) => b.row.stated - a.row.stated || rank(a.row) - rank(b.row) || a.place - b.place)
    .map(({ row }) => row)
}

/** The indicators that targets in the rows name, in the order of the codebook. */
export function indicatorsNamed(rows: Row[], { themes }: Codebook): CompareAnswer['indicators'] {
  const named = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ targets }) => targets.flatMap(({ indicator }) => indicator ?? [])),
    ),
  )
  return themes
    .flatMap(({ topics }) => topics.flatMap(({ indicators = [] }) => indicators))
    .filter(({ id }) => named.has(id))
    .map(({ id, zh, en }) => ({ id, zh, en }))
}
