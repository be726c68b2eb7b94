// What a client may ask with: the query and path parameters that several routes share.
import Type from 'typebox'
import { Level } from '../../data/schema.ts'

/** Ids of plans, regions, themes, topics and indicators all follow this. */
const slug = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64 }
const commitmentId = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 120 }

/** Repeats (`theme=a&theme=b`) or takes commas (`theme=a,b`). */
export const list = (what: string, maxItems = 50) =>
  Type.Optional(
    Type.Array(Type.String(slug), { maxItems, description: `${what}; repeat it or use commas` }),
  )

export const Version = Type.Optional(
  Type.String({
    pattern: '^[0-9a-z]{6,64}$',
    description: 'Ask this edition of the data; by default the current one',
  }),
)

export const Words = Type.String({
  maxLength: 200,
  description: 'Words, "phrases" and -exclusions, in Chinese, English or pinyin',
})

export const YearNumber = Type.Integer({ minimum: 1949, maximum: 2100 })

/** Every data route takes `v`. */
export const OnlyVersion = Type.Object({ v: Version }, { additionalProperties: false })

export const IdPath = Type.Object({ id: Type.String(commitmentId) })

export const CommitmentIds = Type.Array(Type.String(commitmentId), {
  minItems: 1,
  maxItems: 100,
  description: 'Ids of commitments; repeat it or use commas',
})

/** The filters that search and export share. */
export const filters = {
  theme: list('Theme ids'),
  region: list('Region ids', 500),
  plan: list('Plan ids', 500),
  topic: list('Topic ids', 100),
  level: Type.Optional(Type.Array(Level, { maxItems: 4, description: 'Levels of government' })),
  indicator: list('Indicator ids', 100),
  has_target: Type.Optional(Type.Boolean({ description: 'true: only with a figure' })),
  year_from: Type.Optional(YearNumber),
  year_to: Type.Optional(YearNumber),
}
