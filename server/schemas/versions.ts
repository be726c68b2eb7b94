// GET /versions and /versions/:version/changes: the editions kept, and what changed between them.
import Type, { type Static } from 'typebox'
import { Version } from './parameters.ts'

const Ids = (description: string) => Type.Array(Type.String(), { description })

export const EditionChanges = Type.Object({
  since: Type.String({ description: 'The edition compared with' }),
  codebook_changed: Type.Boolean({ description: 'Labels may differ although the texts stand' }),
  plans_added: Ids('Plans it did not hold'),
  plans_removed: Ids('Plans that only it held'),
  plans_changed: Ids('Plans of both whose commitments, source or particulars differ'),
  plans_recoded: Ids('Plans of both whose texts stand and whose labels or targets differ'),
  commitments_added: Type.Integer({ description: 'By id: whose text it did not hold' }),
  commitments_removed: Type.Integer({ description: 'By id: whose text only it held' }),
  commitments_reworded: Type.Integer({
    description: 'Pairs of a removed and an added one of a plan that say nearly the same',
  }),
})
export type EditionChanges = Static<typeof EditionChanges>

export const EditionSummary = Type.Object({
  version: Type.String(),
  published: Type.String({ description: 'ISO 8601 instant' }),
  current: Type.Boolean(),
  plans: Type.Integer(),
  commitments: Type.Integer(),
  targets: Type.Integer(),
  regions: Type.Integer(),
  changes: Type.Union([EditionChanges, Type.Null()], {
    description: 'Since the edition before it; null for the oldest edition kept',
  }),
})
export type EditionSummary = Static<typeof EditionSummary>

export const VersionsAnswer = Type.Object({
  version: Type.String(),
  versions: Type.Array(EditionSummary, { description: 'Newest first' }),
})
export type VersionsAnswer = Static<typeof VersionsAnswer>

export const VersionPath = Type.Object({ version: Type.String({ pattern: '^[0-9a-z]{6,64}$' }) })

export const ChangesQuery = Type.Object({ v: Version }, { additionalProperties: false })
export type ChangesQuery = Static<typeof ChangesQuery>

const Wording = Type.Object({ id: Type.String(), plan: Type.String(), text: Type.String() })

export const ChangesAnswer = Type.Object({
  version: Type.String({ description: 'The edition that the changes lead to' }),
  ...EditionChanges.properties,
  listed: Type.Integer({ description: 'How many entries each list below holds at most' }),
  added: Type.Array(Wording, { description: 'Without those that are reworded' }),
  removed: Type.Array(Wording, { description: 'Without those that are reworded' }),
  reworded: Type.Array(Type.Object({ before: Wording, after: Wording })),
})
export type ChangesAnswer = Static<typeof ChangesAnswer>
