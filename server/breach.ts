// A breach of a request's schema, told in words that say how to mend it.

/** What the validator reports, as far as it is read here. */
export interface Breach {
  keyword: string
  instancePath: string
  params: Record<string, unknown>
  message?: string
}

interface Told {
  code: 'bad-parameter' | 'bad-request' | 'unknown-parameter'
  detail: string
  parameter?: string
}

const of = (limit: unknown, one: string) => `${limit} ${one}${limit === 1 ? '' : 's'}`

const KINDS: Record<string, string> = {
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  string: 'one piece of text',
  array: 'a list',
}

/** By JSON Schema keyword. */
const WORDS: Record<string, (params: Breach['params']) => string> = {
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(', ')}`,
  maxLength: ({ limit }) => `takes at most ${of(limit, 'character')}`,
  minLength: ({ limit }) => `needs at least ${of(limit, 'character')}`,
  maxItems: ({ limit }) => `takes at most ${of(limit, 'value')}`,
  minItems: ({ limit }) => `needs at least ${of(limit, 'value')}`,
  maximum: ({ limit }) => `must be ${limit} or less`,
  minimum: ({ limit }) => `must be ${limit} or more`,
  type: ({ type }) => `must be ${KINDS[String(type)] ?? String(type)}`,
}

/** `context`: the part of the request that was validated, "body" or "querystring". */
export function tellBreach(breach: Breach, context = 'querystring'): Told {
  const { keyword, instancePath, params, message } = breach
  const place = context === 'body' ? 'field' : 'parameter'
  if (keyword === 'additionalProperties') {
    const parameter = String(params.additionalProperty)
    const detail = `There is no ${place} "${parameter}" here.`
    return { code: 'unknown-parameter', detail, parameter }
  }
  if (keyword === 'required') {
    const parameter = String(params.missingProperty)
    return { code: 'bad-parameter', detail: `The ${place} "${parameter}" is missing.`, parameter }
  }
  const parameter = instancePath.split('/')[1]
  if (!parameter) return { code: 'bad-request', detail: 'Send a JSON object: /api/docs shows it.' }
  const words = WORDS[keyword]?.(params) ?? message ?? 'has a value that is not allowed'
  return { code: 'bad-parameter', detail: `The ${place} "${parameter}" ${words}.`, parameter }
}
