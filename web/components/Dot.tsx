// Where one figure stands on its axis: a dot, with a tail where the pledge is open to one side.
import type { IndicatorValue } from '../../server/schemas/indicators.ts'
import { type Axis, isLevel, placeOn } from '../measure.ts'

type Drawn = Pick<IndicatorValue, 'kind' | 'converted' | 'comparator' | 'year'>

export function Dot({ value, axis }: { value: Drawn; axis: Axis }) {
  const { converted, comparator } = value
  if (!isLevel(value) || converted.value === null) return null
  const at = percent(placeOn(axis, converted.value))
  const end = converted.value_max === null ? null : percent(placeOn(axis, converted.value_max))
  const tail = end ?? { '>=': '100%', '<=': '0%', '=': at, range: at }[comparator]
  const kind = value.year === null ? 'open' : undefined
  return (
    <svg class="dot" width="100%" height="18" aria-hidden="true">
      <line class="axis" x1="0" x2="100%" y1="9" y2="9" />
      <line class="tail" x1={at} x2={tail} y1="9" y2="9" />
      <circle cx={at} cy="9" r="5" class={kind} />
      {end && <circle cx={end} cy="9" r="5" class={kind} />}
    </svg>
  )
}

const percent = (place: number) => `${place.toFixed(2)}%`
