// Latin runs made what the codebook and the plans have: COVID-19 as covid, 9 billion as 90亿, PE老师 as PE and 老师.
import { stem } from '../../data/words/english.ts'
import { findForms } from '../../data/words/find.ts'
import { foldText } from '../../data/words/fold.ts'
import type { Words } from '../../data/words/lexicon.ts'

const HAN = /\p{Script=Han}/u
const NAMED_WITH_FIGURES = /^(?:([a-z]{2,}|k)-?\d+|\d+(th|st|nd|rd)|([a-z]+)\+)$/
const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/
const POWERS = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
])
/** Plans write 10万 for 100,000 and 3600 as it stands. */
const IN_TENTHOUSANDS = 10_000

/** The runs of a question; in one with Chinese, English words and pinyin are set apart from it. */
export function latinRuns(runs: string[], words: Words): string[] {
  if (runs.some((run) => HAN.test(run))) return runs.flatMap((run) => setApart(run, words))
  const made: string[] = []
  for (let at = 0; at < runs.length; at++) {
    const power = POWERS.get((runs[at + 1] ?? '').replace(/s$/, ''))
    const figure = NUMBER.test(runs[at]!) ? chineseNumber(runs[at]!, power ?? 0) : null
    made.push(figure ?? lettersOf(runs[at]!, words))
    if (figure && power) at++
  }
  return made
}

function chineseNumber(figure: string, power: number): string | null {
  const value = Number(figure.replaceAll(',', '')) * 10 ** power
  if (value < IN_TENTHOUSANDS) return null
  const [unit, size] = value >= 1e8 ? ['亿', 1e8] : ['万', 1e4]
  const shown = Number((value / Number(size)).toPrecision(8))
  return `${shown}${unit}`
}

/** Letters within Chinese; XX is what a source masks a name by. */
const LETTERS = /(?<![a-z\d])(?!x+(?![a-z]))[a-z]{2,}(?![a-z\d])/g

/** PE老师 as PE and 老师; STEM教育 and 5G技术 are words of the codebook as they stand. */
function setApart(run: string, words: Words): string[] {
  if (!HAN.test(run) || !/[a-z]{2}/.test(run)) return [run]
  const folded = foldText(run)
  const forms = findForms(folded, words)
  const pieces: string[] = []
  let from = 0
  for (const { 0: letters, index } of folded.matchAll(LETTERS)) {
    const end = index + letters.length
    const isHeld = forms.some(({ form, start }) => start <= index && end <= start + form.length)
    if (isHeld || !isKnown(letters, words)) continue
    pieces.push(folded.slice(from, index), letters)
    from = end
  }
  return from === 0 ? [run] : [...pieces, folded.slice(from)].filter(Boolean)
}

/** The initials of two characters stand for too many words. */
const isKnown = (letters: string, { bySound, stems }: Words): boolean =>
  stems.has(stem(letters)) || (letters.length > 2 && bySound.has(letters))

/** The codebook knows English words by their letters alone. */
function lettersOf(run: string, words: Words): string {
  const letters = NAMED_WITH_FIGURES.exec(run)?.slice(1).find(Boolean)
  const isName = letters && !words.byForm.has(run) && words.stems.has(stem(letters))
  return isName ? letters : run
}
