// What a long question speaks of, idea by idea: each word with those that people use for it.
import type { Codebook } from '../../data/schema.ts'
import { foldText } from '../../data/words/fold.ts'
import { type Word, type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Held } from './attempt.ts'
import { englishPieces } from './english.ts'
import { literalPart, meaningAny } from './make-part.ts'
import { type Interpretation, narrows, type Part } from './part.ts'
import { OF_SCHOOLS } from './partial.ts'
import { segments } from './segments.ts'
import { smallWordAt } from './small-words.ts'
import { alikeOf } from './units.ts'

/** So many, that every set of them may be asked for and none is counted twice. */
const MOST = 7

/**
 * The parts of a question with every word widened by the words alike it; what no plan holds is
 * taken apart before. Names the same idea once.
 */
export function concepts(reading: Interpretation, held: Held, codebook: Codebook): Interpretation {
  const words = wordsOf(codebook)
  const isHeld = (part: Part) => (held.get(part) ?? 0) > 0
  const parts = reading.parts.flatMap((part) => {
    if (narrows(part)) return [part]
    if (part.kind === 'english') return englishIdeas(part, isHeld(part), words)
    if (isHeld(part)) return [widened(part, words, codebook)]
    const pieces = piecesOf(part.shown, part.kind === 'literal', words, codebook)
    return pieces.length > 0 ? pieces : [widened(part, words, codebook)]
  })
  const once = new Map(parts.map((part) => [`${part.clause} ${part.filter}`, part]))
  return { ...reading, parts: [...once.values()].slice(0, MOST), inside: reading.parts }
}

/** Half a phrase tells where all its phrases are of one topic: depressed, eyesight. */
function englishIdeas(part: Part, isHeld: boolean, words: Words): Part[] {
  const pieces = isHeld ? null : englishPieces(part, words)
  return (pieces ?? [part]).map((one) => (one.weak ? { ...one, weak: !isOfOneTopic(one) } : one))
}

const isOfOneTopic = ({ words }: Part): boolean =>
  words[0]?.topics.some((id) => words.every(({ topics }) => topics.includes(id))) ?? false

/** Words of the codebook or of those alike, longest first, and of the rest what the dictionary has. */
function piecesOf(run: string, isLiteral: boolean, words: Words, codebook: Codebook): Part[] {
  const most = isLiteral ? run.length : run.length - 1
  const parts: Part[] = []
  let rest = ''
  const flush = () => {
    const own = segments(rest).filter((word) => word.length > 1)
    parts.push(...own.flatMap((word) => literalPart(word) ?? []))
    rest = ''
  }
  for (let at = 0; at < run.length; ) {
    const length = knownAt(run, at, most, words, codebook)
    const small = length > 0 ? 0 : smallWordAt(run, at)
    if (length > 0) {
      flush()
      parts.push(widened(literalPart(run.slice(at, at + length))!, words, codebook))
    } else if (small > 1) flush()
    else rest += run[at]
    at += Math.max(1, length, small)
  }
  flush()
  return parts
}

function knownAt(run: string, at: number, most: number, words: Words, codebook: Codebook): number {
  for (let length = Math.min(most, run.length - at); length > 1; length--) {
    const form = run.slice(at, at + length)
    if (words.byForm.has(form) || alikeOf(form, codebook).length > 0) return length
  }
  return 0
}

/** How a thing is done asks of the thing. */
const ASKING = /^(?:怎么|怎样|如何)/

function widened(part: Part, words: Words, codebook: Codebook): Part {
  if (words.elsewhere.has(part.shown)) return part
  const own = words.byForm.get(part.shown) ?? part.words
  const alike = alikeOf(part.shown.replace(ASKING, ''), codebook).flatMap((form) =>
    namedBy(form, words),
  )
  const near = [...new Set([...own, ...alike])]
  const names = near.flatMap(({ zh, general }) =>
    general && OF_SCHOOLS.test(zh) ? [foldText(zh)] : [],
  )
  const all = [...new Set([...near, ...names.flatMap((form) => wordsWith(form, words))])]
  if (all.length === 0) return part
  const written = [...new Set(all.flatMap((word) => word.written))]
  return {
    ...part,
    kind: 'word',
    clause: '',
    filter: meaningAny(all),
    words: all,
    forms: { typed: [part.shown], other: written.filter((form) => form !== part.shown) },
    named: own.flatMap((word) => word.written),
    weak: near.every(({ general }) => general),
    weight: own.every(({ general }) => general) ? 1 : 2,
  }
}

const kept = new WeakMap<Words, Map<string, Word[]>>()

/** Words that hold a person or place of schools: who speaks of 教师减负 speaks of 教师. */
function wordsWith(form: string, words: Words): Word[] {
  const known = kept.get(words) ?? new Map<string, Word[]>()
  kept.set(words, known)
  const found = known.get(form) ?? words.words.filter(({ zh }) => foldText(zh).includes(form))
  known.set(form, found)
  return found
}

/** Words that bear the form as their own name. */
const namedBy = (form: string, { byForm }: Words): Word[] =>
  (byForm.get(form) ?? []).filter(({ names, written }) => names.has(form) || written.includes(form))
