// GET /versions: the editions kept, and what changed from one to the next.
import Type, { type Static } from 'typebox'

export const EditionSummary = Type.Object({
  version: Type.String(),
  published: Type.String({ description: 'ISO 8601 instant' }),
  current: Type.Boolean(),
  plans: Type.Integer(),
  commitments: Type.Integer(),
  changes: Type.Union(
    [
      Type.Object({
        since: Type.String({ description: 'The edition before it' }),
        plans_added: Type.Array(Type.String()),
        plans_removed: Type.Array(Type.String()),
        commitments_added: Type.Integer(),
        commitments_removed: Type.Integer(),
      }),
      Type.Null(),
    ],
    { description: 'null for the oldest edition kept' },
  ),
})
export type EditionSummary = Static<typeof EditionSummary>

export const VersionsAnswer = Type.Object({
  version: Type.String(),
  versions: Type.Array(EditionSummary, { description: 'Newest first' }),
})
export type VersionsAnswer = Static<typeof VersionsAnswer>
