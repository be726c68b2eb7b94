// npm run bench -- search: asks the real API the judged searches of test/gold/queries.
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { everyCommitment, servePlans } from '../contract/served.ts'
import type { Part } from './part.ts'
import { bareSearch } from './search-bare.ts'
import { type ClassScore, type JudgedQuery, judge, judgedQueries } from './search-judging.ts'
import { percent, table } from './table.ts'

const SETS = ['open', 'held'] as const
/** As deep as recall is measured. */
const DEEP = 50

/** Hits against judged searches, by class; of the held set nothing but the means. */
export const searching: Part = {
  name: 'search',
  async run() {
    const served = await servePlans()
    try {
      const bare = await bareSearch(served.admin, await everyCommitment(served))
      const ours = async (query: JudgedQuery) => {
        const of = { q: query.q, per_page: String(DEEP) }
        const { body } = await served.get<SearchAnswer>('/search', of)
        return { query, answer: body }
      }
      const theirs = async (query: JudgedQuery) => ({ query, answer: await bare(query.q, DEEP) })
      const sets = []
      for (const set of SETS) {
        const queries = judgedQueries(set)
        sets.push({
          set,
          classes: judge(await inTurn(queries, ours)),
          default_settings: judge(await inTurn(queries, theirs)),
        })
      }
      const rows = sets.flatMap(({ set, classes, default_settings }) =>
        classes.map((one, i) => [
          set,
          one.class,
          String(one.queries),
          ...cells(one),
          ...cells(default_settings[i]!),
        ]),
      )
      const scores = ['nDCG@10', 'recall@50', 'told so']
      return {
        text: [
          'Search against judged searches (how it is scored: test/gold/queries/README.md)',
          table([
            ['set', 'class', 'searches', ...scores, ...scores.map((one) => `default ${one}`)],
            ...rows,
          ]),
          'default: the same engine and commitments with its default settings',
        ].join('\n'),
        figures: { sets },
      }
    } finally {
      await served.stop()
    }
  },
}

/** One after another: the engine has few processors. */
async function inTurn<T, R>(all: T[], one: (each: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const each of all) done.push(await one(each))
  return done
}

const cells = ({ ndcg10, recall50, honest }: ClassScore): string[] =>
  [ndcg10, recall50, honest].map((share) => (share === null ? '' : percent(share)))
