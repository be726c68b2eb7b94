// GET /search: the question and the answer.
import Type, { type Static } from 'typebox'
import { Commitment } from '../../data/schema.ts'
import { filters, Version, Words } from './parameters.ts'

export const SearchSort = Type.Enum(['relevance', 'plan', 'year'])
export type SearchSort = Static<typeof SearchSort>

export const SearchQuery = Type.Object(
  {
    q: Type.Optional(Words),
    ...filters,
    sort: Type.Optional(SearchSort),
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100000 })),
    per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    match: Type.Optional(
      Type.Enum(['all', 'some', 'exact'], {
        description:
          'all: only what holds every term; some, the default: what holds every term and, where few do, after it what holds most of them; exact: the words as typed in the commitment itself, nothing expanded or corrected',
      }),
    ),
    v: Version,
  },
  { additionalProperties: false },
)
export type SearchQuery = Static<typeof SearchQuery>

export const Interpreted = Type.Object({
  terms: Type.Array(Type.String(), { description: 'What was searched for, in order' }),
  expanded: Type.Array(
    Type.Object({
      from: Type.String(),
      to: Type.Array(Type.String(), { description: 'Other words for it that also count' }),
    }),
  ),
  corrected: Type.Array(Type.Object({ from: Type.String(), to: Type.String() }), {
    description: 'Slips, pinyin and traditional characters, read as what was meant',
  }),
  excluded: Type.Array(Type.String()),
  asks: Type.Object(
    { number: Type.Boolean(), when: Type.Boolean(), where: Type.Boolean() },
    { description: 'What the question asks for beside its terms; answers that give it come first' },
  ),
  context: Type.Array(Type.String(), {
    description: 'Words too common to search by beside the others; they count for the order',
  }),
})
export type Interpreted = Static<typeof Interpreted>

export const Holds = Type.Enum(['all', 'some', 'topic'], {
  description:
    'all: it holds every term, in these or other words; some: it holds most of them; topic: it does not and is only near by topic, wording and place. Those that hold all come first, neighbours last',
})
export type Holds = Static<typeof Holds>

export const SearchHit = Type.Object({
  ...Commitment.properties,
  highlight: Type.String({ description: 'HTML-safe text, <mark> around whole terms' }),
  score: Type.Number({ minimum: 0, maximum: 1 }),
  holds: Holds,
})
export type SearchHit = Static<typeof SearchHit>

const Counts = Type.Record(Type.String(), Type.Integer({ minimum: 0 }))

export const Facets = Type.Object(
  { themes: Counts, regions: Counts, topics: Counts, levels: Counts },
  { description: 'Counts of a facet ignore its own filter' },
)
export type Facets = Static<typeof Facets>

export const NearTerm = Type.Object({
  zh: Type.String(),
  en: Type.Union([Type.String(), Type.Null()]),
  total: Type.Integer({ minimum: 1, description: 'Commitments that speak of it' }),
})
export type NearTerm = Static<typeof NearTerm>

export const SearchAnswer = Type.Object({
  version: Type.String(),
  query: Type.String(),
  total: Type.Integer({
    minimum: 0,
    description: 'All that can be paged to: the sum of `counts`. Facets count the same',
  }),
  counts: Type.Object(
    {
      all: Type.Integer({ minimum: 0 }),
      some: Type.Integer({ minimum: 0 }),
      topic: Type.Integer({ minimum: 0 }),
    },
    { description: 'How many hits there are of each class of `holds`' },
  ),
  page: Type.Integer({ minimum: 1 }),
  per_page: Type.Integer({ minimum: 1 }),
  took_ms: Type.Integer({ minimum: 0 }),
  match: Type.Enum(['all', 'some', 'none'], {
    description:
      'all: some hold every term; some: none does, these hold most; none: nothing may honestly be shown',
  }),
  interpreted: Interpreted,
  hits: Type.Array(SearchHit),
  facets: Facets,
  nearest: Type.Array(NearTerm, {
    description: 'Where nothing was found: terms near to what was typed that do stand in the plans',
  }),
})
export type SearchAnswer = Static<typeof SearchAnswer>
