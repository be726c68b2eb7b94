// The state of each view as it stands in the URL: read leniently, written in one canonical order.

/** Parameters of the search page that the API knows too. Order is the order in URLs. */
export const searchParameters = [
  'q',
  'theme',
  'topic',
  'region',
  'plan',
  'level',
  'indicator',
  'has_target',
  'year_from',
  'year_to',
  'match',
  'sort',
  'page',
  'v',
] as const
export type SearchParameter = (typeof searchParameters)[number]

/** What a comparison is of: exactly one of them. */
export const compareSubjects = ['theme', 'topic', 'q', 'ids'] as const

/** Parameters of the compare page that the API knows too. */
export const compareParameters = [...compareSubjects, 'regions', 'plans', 'v'] as const

/** Parameters of the compare page that only choose what is shown. */
export const compareView = ['show', 'of', 'at'] as const

const lists = new Set([
  'theme',
  'topic',
  'region',
  'plan',
  'level',
  'indicator',
  'ids',
  'regions',
  'plans',
])

/** All values of a list parameter, repeated or joined by commas, each once, in order. */
export function values(query: URLSearchParams, name: string): string[] {
  const all = query.getAll(name).flatMap((value) => value.split(','))
  return [...new Set(all.map((value) => value.trim()).filter(Boolean))]
}

/** The known parameters of a query in canonical order, lists joined, empty ones dropped. */
export function canonical(query: URLSearchParams, known: readonly string[]): URLSearchParams {
  const result = new URLSearchParams()
  for (const name of known) {
    const value = lists.has(name) ? values(query, name).join(',') : (query.get(name) ?? '').trim()
    if (value) result.set(name, value)
  }
  return result
}

/** `?a=b`, or nothing; commas and colons stay readable. */
export function search(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text ? `?${text}` : ''
}

/** A query with some parameters set (or dropped by null); a list is joined by commas. */
export function withParameters(
  query: URLSearchParams,
  changes: Record<string, string | readonly string[] | null>,
): URLSearchParams {
  const result = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    const text = typeof value === 'string' ? value : (value?.join(',') ?? '')
    if (text) result.set(name, text)
    else result.delete(name)
  }
  return result
}

/** A list parameter with a value put in or taken out. A changed filter starts again at page 1. */
export function toggled(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const present = values(query, name)
  const next = present.includes(value)
    ? present.filter((one) => one !== value)
    : [...present, value]
  return withParameters(query, { [name]: next, page: null })
}

/** A list with one entry moved by `step` places; moves past an end change nothing. */
export function moved(list: readonly string[], value: string, step: number): string[] {
  const from = list.indexOf(value)
  const to = from + step
  if (from < 0 || to < 0 || to >= list.length) return [...list]
  const rest = list.filter((one) => one !== value)
  return [...rest.slice(0, to), value, ...rest.slice(to)]
}
