// How a refusal is told: RFC 9457 problem details, with stable types.
import Type, { type Static } from 'typebox'

export const Problem = Type.Object({
  type: Type.String({ description: 'Stable path of the kind of problem, with a page behind it' }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String({ description: 'What is wrong here and how to mend it' }),
  parameter: Type.Optional(Type.String({ description: 'The parameter at fault' })),
  current: Type.Optional(
    Type.String({ description: 'Where the current edition answers the same question' }),
  ),
})
export type Problem = Static<typeof Problem>

/** The refusals that any data route may answer with. */
export const refusals = { '4xx': Problem, 503: Problem }
