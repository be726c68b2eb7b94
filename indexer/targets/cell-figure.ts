// Reads the figure of a table's cell, with the unit that its row or column names.
import type { Target } from '../../data/schema.ts'
import { findClauses } from './clauses.ts'
import { readComparator } from './comparator.ts'
import { findMentions, type Mention } from './mentions.ts'
import { readArabic } from './numerals.ts'
import { readPeriod } from './period.ts'
import { readingsOf } from './reading.ts'

const FIGURE =
  /^(?:\[|［|【)?\s*(?<sign>≥|>=|>|≤|<=|<|不低于|不少于|不高于|不超过|达到?|超过?|约|至少)?\s*(?<low>\d[\d,]*(?:\.\d+)?)\s*(?<unit>%|‰|[\p{Script=Han}㎡²/]{0,6}?)\s*(?:(?:[-—–~～至]+)\s*(?<high>\d[\d,]*(?:\.\d+)?)\s*(?<unitHigh>%|‰|[\p{Script=Han}㎡²/]{0,6}?))?\s*(?:\]|］|】)?(?<bound>以上|及以上|以内|以下|左右|\+)?\s*(?:\]|］|】)?$/u

export type Figure = Pick<Target, 'value' | 'value_max' | 'unit' | 'comparator' | 'per'>

/** A cell that holds a figure alone ("≥95", "95以上", "1:15"), else the first number of its words. */
export function readFigure(text: string, rowUnit: string): Figure | null {
  return figureAlone(text, rowUnit) ?? figureInWords(text, rowUnit)
}

/** The figure of a cell that holds nothing else. */
export function figureAlone(text: string, rowUnit: string): Figure | null {
  const parts = FIGURE.exec(text)?.groups
  if (!parts) return null
  const { low = '', high, sign = '', bound = '', unit, unitHigh } = parts
  const comparator =
    /≥|>|不低于|不少于|超|至少/.test(sign) || /以上|\+/.test(bound)
      ? '>='
      : /≤|<|不高于|不超过/.test(sign) || /以[内下]/.test(bound)
        ? '<='
        : '='
  return {
    value: readArabic(low),
    value_max: high ? readArabic(high) : null,
    unit: unitHigh || unit || rowUnit,
    comparator: high ? 'range' : comparator,
    per: null,
  }
}

/** None of a cell that pledges several: its words are read as prose. */
function figureInWords(text: string, rowUnit: string): Figure | null {
  const mentions: Mention[] = findMentions(text).filter(
    (m) => m.unit !== '' || m.kind !== 'quantity',
  )
  const [reading] = readingsOf(text, findClauses(text), mentions)
  if (!reading) return null
  if (mentions.length > 1 && /[，。；、]/.test(text)) return null
  const { value, max, unit } = reading.mention
  return {
    value,
    value_max: max,
    unit: unit || rowUnit,
    comparator: readComparator(reading),
    per: readPeriod(reading, ''),
  }
}
