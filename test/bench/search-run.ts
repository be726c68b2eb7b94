// npm run bench -- search: asks the real API the judged searches of test/gold/queries.
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { servePlans } from '../contract/served.ts'
import type { Part } from './part.ts'
import { type JudgedQuery, judge, judgedQueries } from './search-judging.ts'
import { percent, table } from './table.ts'

const SETS = ['open', 'held'] as const
/** As deep as recall is measured. */
const DEEP = '50'

/** Hits against judged searches, by class; of the held set nothing but the means. */
export const searching: Part = {
  name: 'search',
  async run() {
    const served = await servePlans()
    try {
      const asked = async (query: JudgedQuery) => {
        const { body } = await served.get<SearchAnswer>('/search', { q: query.q, per_page: DEEP })
        return { query, answer: body }
      }
      const sets = []
      for (const set of SETS) {
        const pairs = []
        for (const query of judgedQueries(set)) pairs.push(await asked(query))
        sets.push({ set, classes: judge(pairs) })
      }
      return {
        text: [
          'Search against judged searches (how it is scored: test/gold/queries/README.md)',
          table([
            ['set', 'class', 'searches', 'nDCG@10', 'recall@50', 'told so'],
            ...sets.flatMap(({ set, classes }) =>
              classes.map((one) => [
                set,
                one.class,
                String(one.queries),
                ...[one.ndcg10, one.recall50, one.honest].map((share) =>
                  share === null ? '' : percent(share),
                ),
              ]),
            ),
          ]),
        ].join('\n'),
        figures: { sets },
      }
    } finally {
      await served.stop()
    }
  },
}
