// What a question asks for: a pure reading of its words by the codebook.
import { stem } from '../../data/words/english.ts'
import { foldText, toneless } from '../../data/words/fold.ts'
import { englishKey, type Words } from '../../data/words/lexicon.ts'
import { type Asks, askedInEnglish, both, NOTHING_ASKED } from './asks.ts'
import { chineseParts } from './chinese.ts'
import { chunksOf } from './chunks.ts'
import { englishParts } from './english.ts'
import { inside } from './inside.ts'
import { latinRuns } from './latin-runs.ts'
import { literalPart, yearsPart } from './make-part.ts'
import { type Interpretation, MOST_PARTS, type Part } from './part.ts'
import { yearsBehind } from './years.ts'

export interface Readings {
  /** By words, as the codebook knows them. */
  byWords: Interpretation
  /**
   * The same with every Chinese run as it stands, where a reading by words leaves characters over:
   * to be preferred where a commitment holds it.
   */
  asTyped: Interpretation | null
}

const INITIALS = /^[^aeiouü]{2,}$/
const LATIN = /^[a-zü'’-]+$/

export function interpret(question: string, words: Words): Readings {
  const { phrases, excluded, runs, read } = chunksOf(question)
  const quoted = phrases.flatMap((phrase) => literalPart(phrase) ?? [])
  const groups = grouped(latinRuns(runs, words)).map((group, i, all) =>
    partsOf(group, all[i - 1], words),
  )
  const named = groups.flatMap(({ parts }) => parts)
  const asksOnly = named.length + quoted.length === 0
  const byWords = [
    ...quoted,
    ...(asksOnly ? groups.flatMap(({ literal }) => literal ?? []) : named),
  ]
  const dangling = groups.some(({ preferred }) => preferred)
  const cut = quoted.length + excluded.length === 0 && isCutOut(question, read, runs)
  const asTyped = groups.flatMap(({ parts, literal, preferred }) =>
    preferred && literal ? [literal] : parts,
  )
  const rest = {
    excluded: excluded.map(foldText).filter(Boolean),
    corrected: readAs(question, read),
    asks: groups.reduce((all, { asks }) => both(all, asks), NOTHING_ASKED),
    quoted: phrases.length > 0,
    runs: groups.filter(({ parts }) => parts.length > 0).length + phrases.length,
    verbatim: runs.length === 1 && phrases.length === 0 ? foldText(runs[0]!) : null,
  }
  const reading = (all: Part[]) => {
    const parts = distinct(all)
    return { parts, context: [], inside: inside(parts, words), ...rest }
  }
  return {
    byWords: reading(byWords),
    asTyped: cut
      ? reading([literalPart(read.trim())!])
      : dangling
        ? reading([...quoted, ...asTyped])
        : null,
  }
}

/**
 * A figure or half a word among marks may be cut out of a text, in the middle of a longer figure even:
 * “划(2” out of “计划(2023”. What people type of themselves has spaces or no marks.
 */
const isCutOut = (question: string, read: string, runs: string[]): boolean =>
  (/\d/.test(read) ||
    (runs.length > 1 && [runs[0], runs.at(-1)].some((run) => run?.length === 1))) &&
  /[^\p{L}\p{N}\p{M}%.]/u.test(read) &&
  !/\s/.test(question.trim())

/** The words as typed, in the text itself: nothing is taken apart, expanded or corrected. */
export function interpretExactly(question: string): Interpretation {
  const { phrases, excluded, runs } = chunksOf(question)
  return {
    parts: distinct([...phrases, ...runs].flatMap((run) => literalPart(run) ?? [])),
    excluded: excluded.map(foldText).filter(Boolean),
    corrected: [],
    context: [],
    inside: [],
    asks: NOTHING_ASKED,
    quoted: true,
    runs: phrases.length + runs.length,
    verbatim: null,
    textOnly: true,
  }
}

interface Group {
  parts: Part[]
  asks: Asks
  /** The run as it stands; null for a foreign one. */
  literal: Part | null
  /** Whether the run as it stands is to be tried before its words. */
  preferred: boolean
}

function partsOf(group: string | string[], before: unknown, words: Words): Group {
  if (Array.isArray(group)) {
    const { asks, rest } = askedInEnglish(group)
    // The yuan of xiao yuan qi ling is no money.
    const isPinyin = words.bySound.has(group.join(''))
    const read = isPinyin || isElsewhere(group, words) ? group : rest
    // XX may be the initials of 小学, and is what a source masks a name by.
    const literal = group.length === 1 && INITIALS.test(group[0]!) ? literalPart(group[0]!) : null
    const asked = isPinyin ? NOTHING_ASKED : asks
    return { parts: englishParts(read, words), asks: asked, literal, preferred: literal !== null }
  }
  const years = Array.isArray(before) ? yearsBehind(before.at(-1), group) : null
  if (years)
    return { parts: [yearsPart(years)], asks: NOTHING_ASKED, literal: null, preferred: false }
  const { parts, asks, dangling } = chineseParts(group, words)
  const literal = literalPart(group)
  return { parts, asks, literal, preferred: dangling && parts.length > 0 }
}

/** Whether two words side by side speak of another matter: minimum wage asks for no number. */
const isElsewhere = (group: string[], { elsewhere }: Words): boolean =>
  group.some((word, i) => elsewhere.has(englishKey([word, group[i + 1] ?? word].map(stem))))

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
  const known = new Set<string>()
  const once = parts.filter(({ clause, filter }) => {
    const key = `${clause} ${filter}`
    return !known.has(key) && known.add(key)
  })
  return once.slice(0, MOST_PARTS)
}

/** Told where the characters searched for are not the ones typed, beyond width and case. */
function readAs(question: string, read: string): { from: string; to: string }[] {
  const plain = toneless(question.normalize('NFKC').toLowerCase())
  return plain === read ? [] : [{ from: question.trim(), to: read.trim() }]
}
