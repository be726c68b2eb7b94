// Filters in the engine's language. Every value is quoted and escaped: none can become syntax.

export const quote = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

export const equals = (field: string, value: string): string => `${field} = ${quote(value)}`

/** The same for the same values in whatever order. */
export const oneOf = (field: string, values: readonly string[]): string =>
  `${field} IN [${values.toSorted().map(quote).join(', ')}]`

export interface Filters {
  theme?: string[]
  region?: string[]
  plan?: string[]
  topic?: string[]
  level?: string[]
  indicator?: string[]
  has_target?: boolean
  year_from?: number
  year_to?: number
}

/** The engine's field behind each list filter. */
const FIELDS = {
  theme: 'themes',
  region: 'region',
  plan: 'plan',
  topic: 'topics',
  level: 'level',
  indicator: 'indicators',
} as const

export type ListFilter = keyof typeof FIELDS

/** All must hold. `without` leaves one list filter out, for the counts of its own facet. */
export function engineFilter(filters: Filters, without?: ListFilter): string[] {
  const lists = (Object.keys(FIELDS) as ListFilter[]).flatMap((name) => {
    const values = filters[name] ?? []
    return name === without || values.length === 0 ? [] : [oneOf(FIELDS[name], values)]
  })
  return [...lists, ...scalarFilters(filters)]
}

function scalarFilters({ has_target, year_from, year_to }: Filters): string[] {
  const scalars: string[] = []
  if (has_target !== undefined) scalars.push(`has_target = ${has_target}`)
  if (year_from !== undefined && year_to !== undefined) {
    scalars.push(`years ${Math.trunc(year_from)} TO ${Math.trunc(year_to)}`)
  } else if (year_from !== undefined) scalars.push(`years >= ${Math.trunc(year_from)}`)
  else if (year_to !== undefined) scalars.push(`years <= ${Math.trunc(year_to)}`)
  return scalars
}
