// What a question asks for: a pure reading of its words by the codebook.
import { foldText } from '../../data/words/fold.ts'
import type { Words } from '../../data/words/lexicon.ts'
import { chineseParts } from './chinese.ts'
import { chunksOf } from './chunks.ts'
import { englishParts } from './english.ts'
import { literalPart } from './make-part.ts'
import { type Interpretation, MOST_PARTS, type Part } from './part.ts'

export interface Readings {
  /** By words, as the codebook knows them. */
  byWords: Interpretation
  /**
   * The same with every Chinese run as it stands, where a reading by words leaves characters over:
   * to be preferred where a commitment holds it.
   */
  asTyped: Interpretation | null
}

const LATIN = /^[a-zü'’-]+$/

export function interpret(question: string, words: Words): Readings {
  const { phrases, excluded, runs, read } = chunksOf(question)
  const quoted = phrases.flatMap((phrase) => literalPart(phrase) ?? [])
  const byWords: Part[] = [...quoted]
  const asTyped: Part[] = [...quoted]
  /** For a question of small words alone. */
  const asItStands: Part[] = []
  let dangling = false
  for (const group of grouped(runs)) {
    if (typeof group !== 'string') {
      const parts = englishParts(group, words)
      byWords.push(...parts)
      asTyped.push(...parts)
      continue
    }
    const made = chineseParts(group, words)
    const literal = literalPart(group)
    if (literal) asItStands.push(literal)
    byWords.push(...made.parts)
    asTyped.push(...(made.dangling && literal ? [literal] : made.parts))
    dangling ||= made.dangling && made.parts.length > 0
  }
  const rest = {
    excluded: excluded.map(foldText).filter(Boolean),
    corrected: readAs(question, read),
  }
  const verbatim = runs.length === 1 && phrases.length === 0 ? foldText(runs[0]!) : null
  const reading = (parts: Part[]) => ({ parts: distinct(parts), context: [], ...rest, verbatim })
  const named = byWords.length > 0 ? byWords : asItStands
  return { byWords: reading(named), asTyped: dangling ? reading(asTyped) : null }
}

/** The words as typed: nothing is taken apart, expanded or corrected. */
export function interpretExactly(question: string): Interpretation {
  const { phrases, excluded, runs } = chunksOf(question)
  return {
    parts: distinct([...phrases, ...runs].flatMap((run) => literalPart(run) ?? [])),
    excluded: excluded.map(foldText).filter(Boolean),
    corrected: [],
    context: [],
    verbatim: null,
  }
}

/** Neighbouring Latin words make one group; every other run stands alone. */
function grouped(runs: string[]): (string | string[])[] {
  const groups: (string | string[])[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (!LATIN.test(run)) groups.push(foldText(run))
    else if (Array.isArray(last)) last.push(run)
    else groups.push([run])
  }
  return groups
}

/** A part asked twice is asked once. */
function distinct(parts: Part[]): Part[] {
  const clauses = new Set<string>()
  const once = parts.filter(({ clause }) => !clauses.has(clause) && clauses.add(clause))
  return once.slice(0, MOST_PARTS)
}

/** Told where the characters searched for are not the ones typed, beyond width and case. */
function readAs(question: string, read: string): { from: string; to: string }[] {
  const plain = question.normalize('NFKC').toLowerCase()
  return plain === read ? [] : [{ from: question.trim(), to: read.trim() }]
}
