// The letters of many texts in one row of numbers: as many strings they would take ten times the room.
import { lettersOf } from './letters.ts'

export interface Said {
  region: string
  text: string
}

export interface Row {
  /** UTF-16 code units of the letters of all texts. */
  units: Uint16Array
  /** Where each text begins; one entry more, the end of the last. */
  starts: Uint32Array
  /** The region of each text, as a number. */
  regions: Uint32Array
  /** How many regions there are. */
  among: number
}

export function rowOf(texts: Iterable<Said>): Row {
  const numbers = new Map<string, number>()
  const starts: number[] = []
  const regions: number[] = []
  let units = new Uint16Array(1 << 16)
  let end = 0
  for (const { region, text } of texts) {
    const letters = lettersOf(text).text
    if (end + letters.length > units.length) units = longer(units, end + letters.length)
    starts.push(end)
    for (let i = 0; i < letters.length; i++) units[end++] = letters.charCodeAt(i)
    if (!numbers.has(region)) numbers.set(region, numbers.size)
    regions.push(numbers.get(region)!)
  }
  starts.push(end)
  return {
    units: units.subarray(0, end),
    starts: Uint32Array.from(starts),
    regions: Uint32Array.from(regions),
    among: numbers.size,
  }
}

function longer(units: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(Math.max(needed, units.length * 2))
  copy.set(units)
  return copy
}

/** The letters of one text. */
export const lettersIn = ({ units, starts }: Row, text: number): Uint16Array =>
  units.subarray(starts[text], starts[text + 1])

/** The text that holds the letter at a place of the row. */
export function textAt({ starts }: Row, place: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= place) low = middle
    else high = middle
  }
  return low
}
