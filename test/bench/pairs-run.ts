// npm run bench -- pairs: asks the real API for the true counterparts of test/gold/pairs.
import type { Commitment } from '../../data/schema.ts'
import type { CompareAnswer } from '../../server/schemas/compare.ts'
import type { SimilarAnswer } from '../../server/schemas/similar.ts'
import { everyCommitment, type Served, servePlans } from '../contract/served.ts'
import { bigramNearest } from './pairs-bigrams.ts'
import { type Case, PAIR_SETS, truePairs } from './pairs-gold.ts'
import { type Nearest, type Ranks, ranksOf, recallAt, reciprocal } from './pairs-ranks.ts'
import { onOneRow, type WideRow, widthsOf } from './pairs-rows.ts'
import type { Part } from './part.ts'
import { percent, table } from './table.ts'

const WAYS = ['first', 'eachRegion', 'oneRegion'] as const
const MOST = '50'

/** Similar commitments and rows of comparison against the true counterparts. */
export const pairs: Part = {
  name: 'pairs',
  async run({ verbose }) {
    const served = await servePlans()
    try {
      const commitments = await everyCommitment(served)
      const truth = truePairs(commitments)
      const rows = await everyRow(served)
      const api = await answers(
        served,
        PAIR_SETS.flatMap((set) => truth[set].cases),
      )
      const bigrams = bigramNearest(commitments)
      const scored = PAIR_SETS.map((set) => ({
        set,
        likeness: ranksOf(truth[set], api),
        bigrams: ranksOf(truth[set], bigrams),
        rows: onOneRow(truth[set].cases, rows),
      }))
      const widths = widthsOf(rows)
      const missed = verbose ? [misses(truth.tune.cases, scored[0]!.rows.apart, commitments)] : []
      return {
        text: [
          'Counterparts in another region (how it is scored: test/gold/pairs/README.md)',
          table([
            ['set', 'by', ...WAYS.flatMap((way) => [`${NAMES[way]} @5`, 'MRR'])],
            ...scored.flatMap(({ set, likeness, bigrams: plain }) => [
              [set, 'likeness', ...shown(likeness)],
              ['', 'bigrams', ...shown(plain)],
            ]),
          ]),
          '',
          table([
            ['rows of /compare?theme=', 'cases on one', 'pairs on one'],
            ...scored.map((one) => [one.set, percent(one.rows.cases), percent(one.rows.pairs)]),
          ]),
          `${widths.rows} rows, ${widths.median} commitments in the median, ${widths.max} at most`,
          ...missed,
        ].join('\n'),
        figures: {
          sets: scored.map(({ set, likeness, bigrams: plain, rows: { apart, ...shares } }) => ({
            set,
            likeness: figures(likeness),
            bigrams: figures(plain),
            oneRow: { ...shares, apart: apart.length },
          })),
          rows: widths,
        },
      }
    } finally {
      await served.stop()
    }
  },
}

const NAMES = { first: 'first', eachRegion: 'each region', oneRegion: 'one region' }

const shown = (ranks: Ranks) =>
  WAYS.flatMap((way) => [percent(recallAt(5, ranks[way])), reciprocal(ranks[way]).toFixed(3)])

const figures = (ranks: Ranks) =>
  Object.fromEntries(
    WAYS.map((way) => [
      way,
      {
        cases: ranks[way].length,
        recall5: recallAt(5, ranks[way]),
        mrr: reciprocal(ranks[way]),
      },
    ]),
  )

async function everyRow({ get }: Served): Promise<WideRow[]> {
  const { themes } = (await get<{ themes: { id: string }[] }>('/themes')).body
  const rows: WideRow[] = []
  for (const { id: theme } of themes) {
    const { body } = await get<CompareAnswer>('/compare', { theme })
    for (const { topic, cells } of body.rows) {
      const commitments = cells.flatMap((cell) => cell.commitments.map(({ id }) => id))
      rows.push({ id: topic.id, theme, commitments })
    }
  }
  return rows
}

/** Asks for every case beforehand, so that ranks are counted without waiting. */
async function answers({ get }: Served, cases: Case[]): Promise<Nearest> {
  const told = new Map<string, { id: string; region: string }[]>()
  const ask = async (commitment: string, region?: string) => {
    const key = `${commitment} ${region ?? ''}`
    if (told.has(key)) return
    const query = { limit: MOST, ...(region ? { region } : {}) }
    const { body } = await get<SimilarAnswer>(`/commitments/${commitment}/similar`, query)
    told.set(
      key,
      body.hits.map((hit) => ({ id: hit.commitment.id, region: hit.commitment.region })),
    )
  }
  for (const { commitment, counterparts } of cases) {
    await ask(commitment)
    for (const region of counterparts.keys()) await ask(commitment, region)
  }
  return (commitment, region) => told.get(`${commitment} ${region ?? ''}`)!
}

/** The cases of the tune set that stand on no row together. */
function misses(cases: Case[], apart: [string, string[]][], commitments: Commitment[]): string {
  const known = new Map(commitments.map((one) => [one.id, one]))
  const line = (id: string) => {
    const { text, topics, plan } = known.get(id)!
    return `${plan} [${topics.join(' ')}] ${text}`
  }
  const told = apart.map(([id, others]) => [line(id), ...others.map((one) => `  ~ ${line(one)}`)])
  return [`\nOn no row together, of ${cases.length} commitments of tune:`, ...told.flat()].join(
    '\n',
  )
}
