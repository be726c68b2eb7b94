// Everything that can be refused, each with its stable type, and how a refusal is told.
import { type Breach, tellBreach } from './breach.ts'
import type { Problem } from './schemas/problem.ts'

/** Kinds of problem: the last part of the `type`, the status, and what it means. */
export const PROBLEMS = {
  'unknown-parameter': [400, 'Unknown parameter'],
  'bad-parameter': [400, 'A parameter has a value that is not allowed'],
  'bad-request': [400, 'The request cannot be read'],
  'not-found': [404, 'There is no such thing here'],
  'edition-gone': [410, 'This edition of the data is no longer kept'],
  'too-large': [413, 'The request is too large'],
  'unsupported-media-type': [415, 'The body is of a kind that is not taken'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
  'engine-away': [503, 'The search engine does not answer'],
  overloaded: [503, 'Too much to do at the moment'],
  'nothing-published': [503, 'No edition of the data is published yet'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof PROBLEMS

type Extra = Partial<Pick<Problem, 'parameter' | 'current'>>

/** A refusal; `detail` is shown to the client. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly extra: Extra
  constructor(code: ProblemCode, detail: string, extra: Extra = {}) {
    super(detail)
    this.name = 'Refusal'
    this.code = code
    this.extra = extra
  }
}

export class BadParameter extends Refusal {
  constructor(parameter: string, detail: string) {
    super('bad-parameter', detail, { parameter })
  }
}

export class NotFound extends Refusal {
  constructor(what: string) {
    super('not-found', what)
  }
}

/** The engine refused or did not answer; the cause is for the log alone. */
export class EngineAway extends Refusal {
  constructor(cause: unknown) {
    super('engine-away', 'The search engine does not answer at the moment. Try again in a little.')
    this.cause = cause
  }
}

/** An edition asked for that is not kept, or went while it was being read. */
export class EditionGone extends Refusal {
  constructor(version?: string, current?: string) {
    const which = version ? `Edition ${version}` : 'The edition asked for'
    super(
      'edition-gone',
      `${which} is not kept. The current edition answers without the parameter v.`,
      { ...(version ? { parameter: 'v' } : {}), ...(current ? { current } : {}) },
    )
  }
}

export function problemOf({ code, message, extra }: Refusal): Problem {
  const [status, title] = PROBLEMS[code]
  return { type: `/problems/${code}`, title, status, detail: message, ...extra }
}

interface Fault {
  message?: string
  code?: string
  statusCode?: number
  validation?: Breach[]
  validationContext?: string
}

/** Any thrown thing as a refusal. What is unknown becomes `internal`, its words kept from the client. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const fault = (error ?? {}) as Fault
  if (fault.validation?.[0]) {
    const told = tellBreach(fault.validation[0], fault.validationContext)
    return new Refusal(told.code, told.detail, told.parameter ? { parameter: told.parameter } : {})
  }
  switch (fault.statusCode) {
    case 404:
      return new NotFound('There is nothing at this address.')
    case 413:
      return new Refusal('too-large', 'The request is larger than is taken here.')
    case 415:
      return new Refusal('unsupported-media-type', 'Send the body as application/json.')
    case 429:
      return new Refusal('too-many-requests', 'Too many requests: wait as Retry-After says.')
    case 503:
      return new Refusal('overloaded', 'Too much to do at the moment. Try again in a little.')
  }
  const status = fault.statusCode ?? 500
  if (status >= 400 && status < 500) {
    return new Refusal('bad-request', 'The request cannot be read as it was sent.')
  }
  return new Refusal('internal', 'Something went wrong here. It is logged; try again later.')
}
