// What data/quality.json keeps of the benchmarks' results: the figures that /about shows.
import type { Quality, ReadingQuality, SearchQuality, SimilarQuality } from '../../data/quality.ts'
import type { ClassScore } from './search-judging.ts'

interface Ranked {
  cases: number
  recall5: number
  mrr: number
}

/** The figures of the parts that ran, by the part's name. */
export interface Results {
  quality?: { sets: ReadingQuality[] }
  pairs?: {
    sets: {
      /** The loose one only tells how far likeness reaches, and is not shown. */
      set: SimilarQuality['set'] | 'loose'
      likeness: { first: Ranked }
      bigrams: { first: Ranked }
      oneRow: { cases: number }
    }[]
  }
  search?: { sets: { set: SearchQuality['set']; classes: ClassScore[] }[] }
}

/** Parts that did not run keep what is stored. */
export function stored(before: Quality, { quality, pairs, search }: Results): Quality {
  return {
    reading: quality?.sets ?? before.reading,
    similar:
      pairs?.sets.flatMap(({ set, likeness, bigrams, oneRow }) =>
        set === 'loose'
          ? []
          : {
              set,
              cases: likeness.first.cases,
              recall5: rounded(likeness.first.recall5),
              mrr: rounded(likeness.first.mrr),
              bigrams_recall5: rounded(bigrams.first.recall5),
              one_row: rounded(oneRow.cases),
            },
      ) ?? before.similar,
    search:
      search?.sets.flatMap(({ set, classes }) =>
        classes.map((one) => ({
          set,
          class: one.class,
          queries: one.queries,
          ndcg10: one.ndcg10 === null ? null : rounded(one.ndcg10),
          honest: one.honest === null ? null : rounded(one.honest),
        })),
      ) ?? before.search,
  }
}

const rounded = (share: number) => Math.round(share * 10_000) / 10_000
