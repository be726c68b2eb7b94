// The kinds of part a question may have, each with what the engine is asked and what is marked.

import { stems } from '../../data/words/english.ts'
import { foldText } from '../../data/words/fold.ts'
import { englishKey, type Gloss, sounds, type Word, type Words } from '../../data/words/lexicon.ts'
import { meaningToken } from '../../data/words/meanings.ts'
import { numberForms } from '../../data/words/numbers.ts'
import { formToken, grams, numberToken } from '../../data/words/tokens.ts'
import { oneOf } from './filters.ts'
import type { Part } from './part.ts'
import type { Years } from './years.ts'

/** A codebook word says more than a literal, a general one less. */
const weightOf = (weak: boolean) => (weak ? 0.5 : 2)

/** Of several words those whose own name was typed; all where it leads to all alike. */
const namedBy = (name: string, words: Word[]): Word[] => {
  const named = words.filter(({ names, written }) => names.has(name) || written.includes(name))
  return named.length > 0 ? named : words
}

const others = (words: Word[], typed: string[]) => [
  ...new Set(words.flatMap((word) => word.written).filter((form) => !typed.includes(form))),
]

/** A run of characters to be found as it stands; null where nothing of it can be looked for. */
export function literalPart(run: string): Part | null {
  const folded = foldText(run)
  if (!/[\p{L}\p{N}]/u.test(folded)) return null
  return {
    kind: 'literal',
    shown: run,
    clause: `"${grams(folded)}"`,
    filter: null,
    words: [],
    forms: { typed: [folded], other: [] },
    weak: false,
    stray: false,
    weight: 1,
  }
}

/** An English word or phrase that is no term, read as the Chinese for it. */
export function glossPart(typed: string, { zh, weak }: Gloss, { byForm }: Words): Part {
  const known = byForm.get(zh)
  if (known && !weak) return { ...wordPart(zh, known), shown: typed }
  return { ...(weak ? everydayPart(zh) : literalPart(zh)!), shown: typed }
}

/** A word of everyday speech that qualifies others and names nothing itself. */
export function everydayPart(run: string): Part {
  return { ...literalPart(run)!, weak: true, weight: weightOf(true) }
}

/** A form that plans write is asked for as it stands; another by what it may mean. */
export const clauseOf = (form: string, words: Word[]): string =>
  words.some(({ written }) => written.includes(form)) ? formToken(form) : meaningToken(words)

/** A Chinese form of the codebook. */
export function wordPart(form: string, words: Word[]): Part {
  const weak = words.every((word) => word.general)
  return {
    kind: 'word',
    shown: form,
    clause: clauseOf(form, words),
    filter: null,
    words,
    forms: { typed: [form], other: others(words, [form]) },
    named: others(namedBy(form, words), [form]),
    weak,
    stray: false,
    weight: weightOf(weak),
  }
}

export function numberPart(number: string): Part {
  return {
    kind: 'number',
    shown: number,
    clause: numberToken(number),
    filter: null,
    words: [],
    forms: { typed: numberForms(number).slice(0, 1), other: [] },
    weak: false,
    stray: false,
    weight: 1,
  }
}

/** A bound on deadlines: those of the commitment, named or inherited. */
export function yearsPart({ shown, from, to }: Years): Part {
  const bounds = [
    ...(from === null ? [] : [`years >= ${from}`]),
    ...(to === null ? [] : [`years <= ${to}`]),
  ]
  return {
    kind: 'years',
    shown,
    clause: '',
    filter: from !== null && to !== null ? `years ${from} TO ${to}` : bounds.join(' AND '),
    words: [],
    forms: {
      typed: [from, to].flatMap((year) => (year === null ? [] : [String(year)])),
      other: [],
    },
    weak: false,
    stray: false,
    weight: 1,
  }
}

/** A whole English form of a term; `zh` is what of it was meant, where it has forms of several things. */
export function phrasePart(typed: string, words: Word[], zh?: string): Part {
  const named = namedBy(englishKey(stems(typed)), words)
  const part = foreignPart(
    typed,
    meaningToken(words),
    words,
    words.every((word) => word.general),
    named,
  )
  if (zh === undefined || !words.some(({ written }) => written.includes(zh))) return part
  return { ...part, forms: { typed: [zh], other: others(words, [zh]) }, named: others(named, [zh]) }
}

/** An English form in other forms of its words. */
export const nearPhrasePart = (typed: string, words: Word[]): Part => ({
  ...phrasePart(typed, words),
  clause: '',
  filter: meaningAny(words),
})

/** One English word that is only a part of some terms' forms: those that it is a part of may be many. */
export function stemPart(typed: string, words: Word[], stray: boolean): Part {
  if (words.length === 1) return { ...foreignPart(typed, meaningToken(words), words, true), stray }
  return { ...foreignPart(typed, '', words, true), stray, filter: meaningAny(words) }
}

/** Commitments that speak of any of the words. */
export const meaningAny = (words: Word[]): string =>
  oneOf(
    'concepts',
    words.map((word) => meaningToken([word])),
  )

/** Pinyin or its initials: the forms that sound so are what was typed. */
export function soundPart(typed: string, sound: string, words: Word[]): Part {
  const written = words.flatMap((word) => word.written)
  const forms = [...new Set(written.filter((form) => sounds(form).includes(sound)))]
  const clause = forms.length === 1 ? formToken(forms[0]!) : meaningToken(words)
  const part = foreignPart(typed, clause, words, false)
  return { ...part, forms: { typed: forms, other: others(words, forms) } }
}

function foreignPart(
  shown: string,
  clause: string,
  words: Word[],
  weak: boolean,
  named = words,
): Part {
  const first = [...new Set(named.map((word) => word.written[0]!))]
  return {
    kind: 'english',
    shown,
    clause,
    filter: null,
    words,
    // No form was typed in Chinese: each word's first form stands for it, the rest are other words.
    forms: { typed: first, other: others(words, first) },
    named: others(named, first),
    everyday: named.flatMap(({ asked }) => asked),
    weak,
    stray: false,
    weight: weightOf(weak),
  }
}
