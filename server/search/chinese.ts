// The parts of a run that holds Chinese: the codebook's words by longest match, numbers, and the rest.
import type { Words } from '../../data/words/lexicon.ts'
import { findNumbers } from '../../data/words/numbers.ts'
import { literalPart, numberPart, wordPart } from './make-part.ts'
import type { Part } from './part.ts'
import { smallWordAt } from './small-words.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

export interface ChineseParts {
  parts: Part[]
  /** Single characters were left over: perhaps the run is not made of words at all. */
  dangling: boolean
}

export function chineseParts(run: string, words: Words): ChineseParts {
  const parts: Part[] = []
  let dangling = false
  let rest = ''
  const flush = () => {
    const made = restParts(rest)
    parts.push(...made.parts)
    dangling ||= made.dangling
    rest = ''
  }
  const numbers = findNumbers(run)
  for (let at = 0; at < run.length; ) {
    const step = wordAt(run, at, words) ?? numberAt(numbers, at)
    if (step) {
      flush()
      parts.push(step.part)
      at = step.end
      continue
    }
    const small = smallWordAt(run, at)
    if (small > 0 && !startsWord(run, at, small, words)) {
      flush()
      at += small
      continue
    }
    rest += run[at]
    at++
  }
  flush()
  return { parts, dangling }
}

/** The longest form of the codebook that begins here. */
function wordAt(run: string, at: number, words: Words) {
  for (let length = Math.min(words.longest, run.length - at); length > 0; length--) {
    const form = run.slice(at, at + length)
    const found = words.byForm.get(form)
    if (found) return { part: wordPart(form, found), end: at + length }
  }
  return null
}

/** A small word gives way to a longer codebook word that begins inside it. */
function startsWord(run: string, at: number, length: number, words: Words): boolean {
  for (let inside = at + 1; inside < at + length; inside++) {
    const word = wordAt(run, inside, words)
    if (word && word.end > at + length) return true
  }
  return false
}

function numberAt(numbers: ReturnType<typeof findNumbers>, at: number) {
  const found = numbers.find((one) => one.start === at)
  return found ? { part: numberPart(found.number), end: found.end } : null
}

/** What the codebook does not know, word by word where it falls into words of two characters and more. */
function restParts(rest: string): ChineseParts {
  if (rest.length === 0) return { parts: [], dangling: false }
  if (rest.length === 1) return { parts: [], dangling: true }
  const segments = [...segmenter.segment(rest)].map(({ segment }) => segment)
  const whole = segments.every((segment) => segment.length >= 2) ? segments : [rest]
  return { parts: whole.flatMap((one) => literalPart(one) ?? []), dangling: false }
}
