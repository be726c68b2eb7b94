// Runs of an English question made what the codebook and the plans have: COVID-19 as covid, 9 billion as 90亿.
import { stem } from '../../data/words/english.ts'
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

/** The runs of a question; those of a question with Chinese in it as they are. */
export function latinRuns(runs: string[], words: Words): string[] {
  if (runs.some((run) => HAN.test(run))) return runs
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

/** The codebook knows English words by their letters alone. */
function lettersOf(run: string, words: Words): string {
  const letters = NAMED_WITH_FIGURES.exec(run)?.slice(1).find(Boolean)
  const isName = letters && !words.byForm.has(run) && words.stems.has(stem(letters))
  return isName ? letters : run
}
