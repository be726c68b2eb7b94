// A target as a figure: comparator, number and unit in the reader's language.
import type { Target } from '../data/schema.ts'
import type { Dictionary, Lang } from './i18n/index.ts'
import { chineseIn } from './labels.ts'

const signs = { '>=': '≥', '<=': '≤', '=': '', range: '' } as const
const scales: Record<string, number> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
}
const scaled = /^(万亿|千万|百万|亿|万|千)(.*)$/

export interface Figure {
  /** `≥`, `≤` or nothing. */
  sign: string
  number: string
  unit: string
  /** The unit is the source's own Chinese word. */
  chineseUnit: boolean
}

export type FigureSource = Pick<Target, 'value' | 'value_max' | 'unit' | 'comparator'>

/** As written in Chinese; in English 万 and 亿 are multiplied out and known units translated. */
export function figure(target: FigureSource, lang: Lang, t: Dictionary): Figure {
  const [, scale, rest] = (lang === 'en' && scaled.exec(target.unit)) || [null, '', target.unit]
  const times = scales[scale ?? ''] ?? 1
  const number = (value: number) => t.format.number(Number((value * times).toPrecision(12)))
  const last = (target.value_max ?? target.value) * times
  const unit = lang === 'en' ? unitFor(t.format.unit(rest ?? ''), last) : target.unit
  return {
    sign: signs[target.comparator],
    number:
      target.value_max === null
        ? number(target.value)
        : `${number(target.value)}–${number(target.value_max)}`,
    unit,
    chineseUnit: chineseIn(unit, lang) !== undefined,
  }
}

/** `forms` as `one|many`, or the same for any count. */
function unitFor(forms: string, count: number): string {
  const [one, many] = forms.split('|')
  return (count === 1 ? one : (many ?? one)) ?? ''
}

/** The figure as running text: `≥ 92%`, `28 个`. */
export function figureText(target: FigureSource, lang: Lang, t: Dictionary): string {
  const { sign, number, unit } = figure(target, lang, t)
  const joined = unit === '%' || unit === '' || lang === 'zh' ? number + unit : `${number} ${unit}`
  // Sign and number stay on one line.
  return sign ? `${sign}\u00a0${joined}` : joined
}
