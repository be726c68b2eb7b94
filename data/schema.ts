// What we know and its shape: the one definition of every thing the portal speaks of.
import Type, { type Static } from 'typebox'

const closed = { additionalProperties: false }
const id = (description: string) =>
  Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64, description })

export const Bilingual = Type.Object(
  { zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) },
  closed,
)
export type Bilingual = Static<typeof Bilingual>

// ---------------------------------------------------------------- plans

export const Level = Type.Enum(['province', 'city', 'county', 'district'])
export type Level = Static<typeof Level>

export const Region = Type.Object(
  {
    id: id('Region id, shared by all plans of the region'),
    zh: Type.String({ minLength: 1, description: 'Name as the source gives it' }),
    en: Type.String({ minLength: 1 }),
    province: Type.Union([Type.String({ minLength: 1 }), Type.Null()], {
      description: 'Province in Chinese; null where the source hides it',
    }),
    level: Level,
    anonymised: Type.Boolean({ description: 'The source itself masks the name; it stays masked' }),
  },
  closed,
)
export type Region = Static<typeof Region>

/** The metadata file of a plan, `plan.yaml`. */
export const Plan = Type.Object(
  {
    id: id('The name of the folder of the plan'),
    region: Region,
    title: Type.String({ minLength: 1 }),
    title_en: Type.Optional(Type.Union([Type.String({ minLength: 1 }), Type.Null()])),
    publisher: Type.Optional(Type.Union([Type.String({ minLength: 1 }), Type.Null()])),
    years: Type.Object(
      {
        from: Type.Integer({ minimum: 1949, maximum: 2100 }),
        to: Type.Integer({ minimum: 1949, maximum: 2100 }),
        inferred: Type.Boolean({ description: 'The source masks or omits the year' }),
      },
      closed,
    ),
    source: Type.Object(
      {
        url: Type.Union([Type.String({ format: 'uri' }), Type.Null()]),
        note: Type.Optional(Type.Union([Type.String(), Type.Null()])),
        retrieved: Type.String({ format: 'date', description: 'YYYY-MM-DD' }),
      },
      closed,
    ),
    complete: Type.Boolean({
      description: 'false: the source breaks off, so silence proves nothing',
    }),
    gap: Type.Optional(
      Type.Union([Type.String(), Type.Null()], {
        description: 'Where an incomplete source breaks off',
      }),
    ),
    notes: Type.Optional(
      Type.Union([Type.String(), Type.Null()], { description: 'What a careful reader must know' }),
    ),
    inferred: Type.Optional(
      Type.Array(Type.String(), {
        description: 'Dotted names of the fields above that the source does not state outright',
      }),
    ),
  },
  closed,
)
export type Plan = Static<typeof Plan>

// ---------------------------------------------------------------- commitments

export const Comparator = Type.Enum(['>=', '<=', '=', 'range'])
export type Comparator = Static<typeof Comparator>

export const Period = Type.Enum(['year', 'semester', 'month', 'week', 'day'])
export type Period = Static<typeof Period>

export const Target = Type.Object({
  quote: Type.String({ description: 'The clause that states the number, verbatim' }),
  indicator: Type.Union([Type.String(), Type.Null()], { description: 'Codebook id, or null' }),
  label: Type.String({ description: 'The noun phrase in the source that the number speaks of' }),
  value: Type.Number({ description: 'In `unit`, as written' }),
  value_max: Type.Union([Type.Number(), Type.Null()], { description: 'Upper end of a range' }),
  unit: Type.String({ description: 'As written: %, 万个, 亿元, 所 …' }),
  comparator: Comparator,
  year: Type.Union([Type.Integer(), Type.Null()], { description: 'Deadline, named or inherited' }),
  per: Type.Union([Period, Type.Null()]),
})
export type Target = Static<typeof Target>

export const Strength = Type.Enum(['binding', 'firm', 'aspirational', 'exploratory'])
export type Strength = Static<typeof Strength>

export const Agencies = Type.Object({
  lead: Type.Array(Type.String()),
  support: Type.Array(Type.String()),
})
export type Agencies = Static<typeof Agencies>

/**
 * Why each inferred label was given: a codebook term found in the text ("term 双减"), a heading above
 * it ("section 16.学前教育优质普惠"), an indicator of a target ("indicator new-schools"), or
 * "default" where nothing names a theme. `strength` gives the word that makes it more or less than a
 * plain pledge ("word 力争"); `years` is there where the deadline is inherited and says from where:
 * a heading, a lead-in, a note, a column of a table.
 */
export const Reasons = Type.Record(Type.String(), Type.Array(Type.String()))
export type Reasons = Static<typeof Reasons>

export const Commitment = Type.Object({
  id: Type.String({
    description: 'plan id + hash of the normalised text; -2, -3 for a repeated text',
  }),
  plan: Type.String(),
  region: Type.String(),
  text: Type.String({ description: 'Verbatim; debris healed, nothing reworded' }),
  section: Type.Array(Type.String(), { description: 'Headings above it, outermost first' }),
  order: Type.Integer({ minimum: 1, description: 'Place in the plan, from 1' }),
  themes: Type.Array(Type.String(), {
    minItems: 1,
    description: 'Inferred; the first is the main one',
  }),
  topics: Type.Array(Type.String(), { description: 'Inferred' }),
  targets: Type.Array(Target),
  years: Type.Array(Type.Integer(), { description: 'Deadlines named in it or inherited' }),
  strength: Strength,
  agencies: Agencies,
  source: Type.Object({
    start: Type.Integer({ minimum: 0, description: 'UTF-16 code units into the source text' }),
    end: Type.Integer({ minimum: 1 }),
  }),
  why: Reasons,
})
export type Commitment = Static<typeof Commitment>

// ---------------------------------------------------------------- codebook

/** A word of the field. `zh` and `also` are what plans write; `asked` and `en` are what people type. */
export const Term = Type.Object(
  {
    zh: Type.String({ minLength: 1, description: 'The canonical Chinese form' }),
    also: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description:
          'Other forms in plans: synonyms, abbreviations, spelling variants; classify and search',
      }),
    ),
    asked: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'Everyday words for it that plans do not write; search only',
      }),
    ),
    en: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'English equivalents, singular, British spelling; search only',
      }),
    ),
    weight: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 3,
        description: 'How surely the word speaks of the theme: 1 by default, 0 searches only',
      }),
    ),
    unless: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'Longer phrases that hold the word and do not mean it',
      }),
    ),
    shares: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'Other themes or topics that hold the same word on purpose; one side says so',
      }),
    ),
  },
  closed,
)
export type Term = Static<typeof Term>

/** What people type for any of several words of a theme; search only. */
export const Phrases = Type.Object(
  {
    of: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      description: 'The canonical forms of the words, each a term of the same theme',
    }),
    asked: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), { description: 'As people say it in Chinese' }),
    ),
    en: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), { description: 'As people say it in English' }),
    ),
  },
  closed,
)
export type Phrases = Static<typeof Phrases>

export const Indicator = Type.Object(
  {
    id: id('Indicator id'),
    ...Bilingual.properties,
    unit: Type.String({ minLength: 1, description: 'The unit figures are compared in' }),
    higher_is_better: Type.Union([Type.Boolean(), Type.Null()]),
    match: Type.Array(Type.String({ minLength: 1, format: 'regex' }), {
      minItems: 1,
      description: 'Regular expressions; one of them must match the label and clause of a target',
    }),
    units: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'Units in which plans write it, where not only `unit`',
      }),
    ),
    not: Type.Optional(
      Type.Array(Type.String({ minLength: 1, format: 'regex' }), {
        description: 'Regular expressions none of which may match',
      }),
    ),
  },
  closed,
)
export type Indicator = Static<typeof Indicator>

export const Topic = Type.Object(
  {
    id: id('Topic id, unique over all themes'),
    ...Bilingual.properties,
    definition: Type.Optional(Bilingual),
    kindred: Type.Optional(
      Type.Boolean({
        description:
          'Its terms are so near that where no plan holds one of them the others answer; search only',
      }),
    ),
    unstaged: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'The theme that its hints, words of a weight below 1, speak for: they name no stage of school',
      }),
    ),
    terms: Type.Array(Term, { minItems: 1 }),
    phrases: Type.Optional(Type.Array(Phrases)),
    indicators: Type.Optional(Type.Array(Indicator)),
  },
  closed,
)
export type Topic = Static<typeof Topic>

export const Rule = Type.Object(
  { ...Bilingual.properties, example: Type.String({ minLength: 1, description: 'In Chinese' }) },
  closed,
)
export type Rule = Static<typeof Rule>

/** One file of the codebook, `data/codebook/<theme id>.yaml`. */
export const Theme = Type.Object(
  {
    id: id('The name of the file'),
    ...Bilingual.properties,
    core: Type.Boolean({ description: 'One of the six core themes' }),
    order: Type.Integer({ minimum: 1, description: 'Place among the themes' }),
    definition: Bilingual,
    belongs: Type.Array(Rule, { minItems: 1 }),
    does_not: Type.Array(Rule, { minItems: 1 }),
    terms: Type.Array(Term, { description: 'Words of the theme that belong to no one topic' }),
    phrases: Type.Optional(Type.Array(Phrases)),
    topics: Type.Array(Topic),
  },
  closed,
)
export type Theme = Static<typeof Theme>

/** Words that people use for each other inside longer phrases, the most usual first; search only. */
export const Alike = Type.Array(Type.Array(Type.String({ minLength: 1 }), { minItems: 2 }))

/** Compounds that hold a word of the field and speak of another matter: 公务员考试, world cup; search only. */
export const Elsewhere = Type.Array(Type.String({ minLength: 2 }))

/** What qualifies any word of the field and makes no other matter of it: 夏天, 劣质, 交给; search only. */
export const Everyday = Type.Array(Type.String({ minLength: 2 }))

const Explained = Type.Record(
  Type.String({ minLength: 2 }),
  Type.String({ pattern: '\\p{Script=Han}', minLength: 1 }),
)

/** `data/codebook/glossary.yaml`: English and the Chinese that plans write for it; search only. */
export const Glossary = Type.Object(
  {
    places: Explained,
    things: Explained,
    /** They say nothing alone, or beside words of no field. */
    qualities: Explained,
    /** English of a term with many forms, and the form that is meant. */
    forms: Explained,
  },
  closed,
)
export type Glossary = Static<typeof Glossary>

/** `data/codebook/vocabulary.yaml`: words of place, level and action that belong to no theme; search only. */
export const Vocabulary = Type.Object(
  {
    terms: Type.Array(Term),
    alike: Type.Optional(Alike),
    elsewhere: Type.Optional(Elsewhere),
    everyday: Type.Optional(Everyday),
  },
  closed,
)
export type Vocabulary = Static<typeof Vocabulary>

/** The whole codebook. */
export interface Codebook {
  /** In the order of `Theme.order`. */
  themes: Theme[]
  vocabulary: Term[]
  alike?: string[][]
  elsewhere?: string[]
  everyday?: string[]
  glossary?: Glossary
}
