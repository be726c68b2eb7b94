// The measured quality of reading and finding, as stored in quality.json: its shape and its reader.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'

export const QUALITY_FILE = path.join(import.meta.dirname, 'quality.json')

const Share = Type.Number({ minimum: 0, maximum: 1 })
const Count = Type.Integer({ minimum: 0 })
const rates = { labelled: Count, precision: Share, recall: Share, f1: Share }

export const ReadingQuality = Type.Object(
  {
    set: Type.Enum(['five plans', 'unseen plans'], {
      description:
        'five plans: those that the rules were made on; unseen plans: invented ones in other formats and styles, kept away from whoever writes rules',
    }),
    commitments: Type.Integer({ minimum: 1, description: 'Labelled by hand' }),
    found: Share,
    partial: Share,
    false: Type.Number({ minimum: 0, maximum: 1, description: 'Of those read' }),
    macro_f1: Type.Number({ minimum: 0, maximum: 1, description: 'Over the six core themes' }),
    strict_macro_f1: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'The same with what careful readers differ on taken as wrong: a lower bound',
    }),
    main_theme: Share,
    targets: Type.Object({ ...rates, comparator: Share, unit: Share, year: Share, per: Share }),
    themes: Type.Record(Type.String(), Type.Object(rates)),
  },
  { additionalProperties: false },
)
export type ReadingQuality = Static<typeof ReadingQuality>

export const SimilarQuality = Type.Object({
  set: Type.Enum(['tune', 'held'], { description: 'held: kept away from whoever tunes it' }),
  cases: Count,
  recall5: Type.Number({ minimum: 0, maximum: 1, description: 'A counterpart among the first 5' }),
  mrr: Share,
  bigrams_recall5: Type.Number({
    minimum: 0,
    maximum: 1,
    description: 'The same by plain character bigrams, for comparison',
  }),
  one_row: Type.Number({
    minimum: 0,
    maximum: 1,
    description: 'Cases with a counterpart on the same row of a comparison',
  }),
})
export type SimilarQuality = Static<typeof SimilarQuality>

export const SearchQuality = Type.Object({
  set: Type.Enum(['open', 'held'], { description: 'held: kept away from whoever tunes it' }),
  class: Type.String(),
  queries: Count,
  ndcg10: Type.Union([Share, Type.Null()], { description: 'null where nothing is the answer' }),
  honest: Type.Union([Share, Type.Null()], {
    description: 'Share of searches without an answer that are told so; null for others',
  }),
})
export type SearchQuality = Static<typeof SearchQuality>

export const Quality = Type.Object(
  {
    reading: Type.Array(ReadingQuality),
    similar: Type.Array(SimilarQuality),
    search: Type.Array(SearchQuality),
  },
  { additionalProperties: false },
)
export type Quality = Static<typeof Quality>

/** Throws where the file is not what `npm run bench -- --write` writes. */
export async function readQuality(file = QUALITY_FILE): Promise<Quality> {
  const found: unknown = JSON.parse(await readFile(file, 'utf8'))
  const [fault] = Value.Errors(Quality, found)
  if (fault) {
    throw new Error(
      `${file}: ${fault.instancePath} ${fault.message}. Run: npm run bench -- --write`,
    )
  }
  return found as Quality
}
