// Slips of the keyboard: which codebook word was meant, where what was typed stands in no plan.
import { pinyin } from 'pinyin-pro'
import { isFiller, isSmall, stem } from '../../data/words/english.ts'
import { syllables, type Words } from '../../data/words/lexicon.ts'
import { Postings } from './postings.ts'
import { segments } from './segments.ts'
import { SoundSieve } from './sound-sieve.ts'

export interface Correction {
  from: string
  to: string
}

interface SlipIndex {
  /** Chinese forms that are known, by their numbers. */
  forms: string[]
  /** By how they sound, how they look with one character off, and by their characters. */
  byKey: Postings
  /** Of the forms that are known by how they sound. */
  sieve: SoundSieve
  longest: number
  stems: string[]
  sounds: string[]
}

const indexes = new WeakMap<Words, SlipIndex>()
const HAN = /^\p{Script=Han}+$/u
const LATIN = /^[a-z]+$/

/** The run with its slips mended, and what was mended; null where nothing is close to a known word. */
export function mended(
  run: string,
  words: Words,
): { run: string; corrections: Correction[] } | null {
  const index = indexOf(words)
  if (LATIN.test(run)) return mendedLatin(run, words, index)
  const single = withoutDouble(run, words)
  if (single) return { run: single, corrections: [{ from: run, to: single }] }
  for (let length = Math.min(index.longest, run.length); length >= 2; length--) {
    for (let at = 0; at + length <= run.length; at++) {
      const window = run.slice(at, at + length)
      if (words.byForm.has(window)) continue
      const meant = meantBy(window, index, () => ({
        isCut: cutsWord(run, at, at + length, words),
        isKnown: isKnownButOne(window, words) || isOfTwo(window, words),
        isBeside: isOfTheField(run.slice(0, at) + run.slice(at + length), words),
      }))
      if (!meant) continue
      const mendedRun = run.slice(0, at) + meant + run.slice(at + length)
      return { run: mendedRun, corrections: [{ from: window, to: meant }] }
    }
  }
  const whole = knownBy(`d ${run}`, index)[0]
  return whole ? { run: whole, corrections: [{ from: run, to: whole }] } : null
}

/** Without a character typed twice, where that makes a known word around it; null where it makes none. */
function withoutDouble(run: string, { byForm, longest }: Words): string | null {
  for (let at = 1; at < run.length; at++) {
    if (run[at] !== run[at - 1]) continue
    const single = run.slice(0, at) + run.slice(at + 1)
    for (let start = Math.max(0, at - longest); start < at; start++) {
      for (let end = Math.max(at, start + SHORTEST); end <= single.length; end++) {
        const form = single.slice(start, end)
        if (byForm.has(form) && !run.includes(form)) return single
      }
    }
  }
  return null
}

/**
 * Whether the stretch begins or ends inside a known word of three characters and more: 园普惠 in
 * 幼儿园普惠率, 教师公积 in 教师公积金.
 */
function cutsWord(run: string, start: number, end: number, words: Words): boolean {
  const { byForm, elsewhere, longest } = words
  const isKnown = (form: string) => byForm.has(form) || elsewhere.has(form)
  const cuts = (place: number) => {
    for (let from = Math.max(0, place - longest); from < place; from++) {
      const most = Math.min(run.length, from + longest)
      for (let to = Math.max(place + 1, from + SHORTEST); to <= most; to++) {
        const isWhole = from <= start && end <= to
        if (!isWhole && isKnown(run.slice(from, to))) return true
      }
    }
    return false
  }
  return cuts(start) || cuts(end)
}

/** A shorter word of the dictionary has others that sound the same. */
const SHORTEST = 3
/** So many syllables in a row are no chance, whatever their tones. */
const LONG = 4

/** The word that the whole run sounds like, where it is none itself; null where there is none. */
export function soundsLike(run: string, words: Words, tones: 'toned' | 'toneless'): string | null {
  if (run.length < LONG || !HAN.test(run) || words.byForm.has(run)) return null
  const key =
    tones === 'toned'
      ? `t ${pinyin(run, { type: 'array' }).join(' ')}`
      : `s ${syllables(run).join(' ')}`
  return knownBy(key, indexOf(words))[0] ?? null
}

/** A known word and one character more: 特殊教育延 in 特殊教育延伸, 在幼儿园. */
const isKnownButOne = (window: string, { byForm }: Words): boolean =>
  window.length > SHORTEST && (byForm.has(window.slice(1)) || byForm.has(window.slice(0, -1)))

/** Two known words: 公办学校 is no slip of 民办学校. */
const isOfTwo = (window: string, { byForm }: Words): boolean =>
  [...window].some((_, at) => {
    const isWhole = at > 1 && window.length - at > 1
    return isWhole && byForm.has(window.slice(0, at)) && byForm.has(window.slice(at))
  })

interface Around {
  /** The window cuts a known word: only the same sound tells what was meant. */
  isCut: boolean
  /** The window is a known word but for one character, or two of them: again only the same sound does. */
  isKnown: boolean
  /** All beside it is a word of the field, so that it was hardly meant for another matter. */
  isBeside: boolean
}

const isOfTheField = (rest: string, { byForm }: Words): boolean =>
  byForm.get(rest)?.some(({ general }) => !general) ?? false

/** @param around is looked at where the window is like a known word: seldom, in a long text */
function meantBy(window: string, index: SlipIndex, around: () => Around): string | undefined {
  if (!HAN.test(window)) return undefined
  const sounds = index.sieve.mayKnow(window) ? soundKeys(window) : []
  const near = [...sounds, ...looksOf(window)].flatMap((key) => {
    const meant = knownBy(key, index).find((form) => form !== window)
    return meant ? [{ key, meant }] : []
  })
  const longer = window.length < LONG ? undefined : knownBy(`d ${window}`, index)[0]
  if (near.length === 0 && !longer) return undefined
  const { isCut, isKnown, isBeside } = around()
  // Two characters out of two words sound like something too often: 全事 in 安全事故 is not 全市.
  if (isCut && window.length < SHORTEST) return undefined
  // What falls wholly into words of the dictionary was meant as it stands, unless it sounds the same.
  const isSense = segments(window).every((word) => word.length > 1)
  if (isSense && window.length < SHORTEST && !isBeside) return undefined
  const sameSound = window.length >= LONG ? SAME_SOUND : /^t /
  const isLikely = ({ key }: { key: string }) =>
    (!isSense || sameSound.test(key)) && (!(isCut || isKnown) || SAME_SOUND.test(key))
  return near.find(isLikely)?.meant ?? (isCut || isKnown || isSense ? undefined : longer)
}

const SAME_SOUND = /^[ts] /
/** Of everyday forms only short ones are slipped in, and by their sound alone. */
const LONGEST_ASKED = 6

/** Likeliest slip first: a homophone, two characters swapped, one character off. */
const keysOf = (form: string): string[] => [...soundKeys(form), ...looksOf(form)]

function soundKeys(form: string): string[] {
  const tones = pinyin(form, { type: 'array' }).join(' ')
  return [`t ${tones}`, ...(form.length > 2 ? [`s ${syllables(form).join(' ')}`] : [])]
}

const looksOf = (form: string): string[] =>
  form.length > 2 ? [`c ${[...form].sort().join('')}`, ...holes(form)] : []

/** 到 between two words is no slip of another character. */
const JOINING = new Set('的了到在和与给让被把从去来')

function holes(form: string): string[] {
  if (form.length < 4) return []
  return [...form].flatMap((char, i) =>
    JOINING.has(char) ? [] : [`h ${form.slice(0, i)}?${form.slice(i + 1)}`],
  )
}

/** A longer form with one character left out, the first and last aside: 留守童. */
const gaps = (form: string): string[] =>
  form.length < LONG
    ? []
    : [...form].slice(1, -1).map((_, i) => `d ${form.slice(0, i + 1)}${form.slice(i + 2)}`)

function mendedLatin(run: string, words: Words, index: SlipIndex) {
  const known = stem(run)
  if (isSmall(run) || isFiller(run) || isKnownEnglish(known, words) || words.bySound.has(run)) {
    return null
  }
  const to = nearest(known, index.stems) ?? nearest(run, index.sounds)
  return to ? { run: to, corrections: [{ from: run, to }] } : null
}

/** A hotel is no hostel: it stands among the compounds of other matters. */
const isKnownEnglish = (known: string, words: Words): boolean =>
  words.stems.has(known) || strangersOf(words).has(known)

const strangers = new WeakMap<Words, Set<string>>()

function strangersOf(words: Words): Set<string> {
  const made =
    strangers.get(words) ?? new Set([...words.elsewhere].flatMap((one) => one.split(' ')))
  strangers.set(words, made)
  return made
}

/** One slip in five letters or more, two in nine or more. */
function nearest(word: string, candidates: string[]): string | null {
  const most = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0
  let best: { word: string; slips: number } | null = null
  for (const candidate of most > 0 ? candidates : []) {
    if (candidate.length < 5 || Math.abs(candidate.length - word.length) > most) continue
    if (!isLikely(word, candidate)) continue
    const slips = distance(word, candidate)
    if (slips <= most && slips < (best?.slips ?? most + 1)) best = { word: candidate, slips }
  }
  return best?.word ?? null
}

/**
 * Fingers seldom miss the first letter, and another letter in a short word makes another word; in a
 * longer one too, unless the two are taken for each other: an inflation is no infection.
 */
function isLikely(word: string, meant: string): boolean {
  if (word[0] !== meant[0]) return false
  const letters = (text: string) => [...text].sort().join('')
  if (word.length !== meant.length || letters(word) === letters(meant)) return true
  if (word.length <= 7) return false
  return [...word].every((letter, i) => letter === meant[i] || areMistaken(letter, meant[i]!))
}

/** Rows of keys, and letters that sound alike. */
const BESIDE = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'aeiouy',
  'eai',
  'ckq',
  'sczx',
  'bpvf',
  'dt',
  'mn',
  'gj',
]
const areMistaken = (a: string, b: string): boolean =>
  BESIDE.some((row, i) => {
    const [at, place] = [row.indexOf(a), row.indexOf(b)]
    return at >= 0 && place >= 0 && (i > 2 || Math.abs(at - place) === 1)
  })

/** Damerau–Levenshtein, neighbouring letters swapped count once (optimal string alignment). */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

/** The first to be learnt first. */
const knownBy = (key: string, { byKey, forms }: SlipIndex): string[] =>
  Array.from(byKey.holding(key), (number) => forms[number]!)

function indexOf(words: Words): SlipIndex {
  const known = indexes.get(words)
  if (known) return known
  const forms: string[] = []
  const keys: Set<string>[] = []
  const sieve = new SoundSieve()
  const learn = (form: string, own: string[]) => {
    forms.push(form)
    keys.push(new Set(own))
    sieve.add(form)
  }
  let longest = 0
  // Everyday phrases are many and long: a slip is mended towards the words that plans write.
  for (const form of words.byWritten.keys()) {
    if (!HAN.test(form) || form.length < 2) continue
    longest = Math.max(longest, form.length)
    learn(form, [...keysOf(form), ...gaps(form)])
  }
  for (const form of words.byForm.keys()) {
    if (!HAN.test(form) || words.byWritten.has(form)) continue
    if (form.length < LONG || form.length > LONGEST_ASKED) continue
    learn(
      form,
      keysOf(form).filter((key) => SAME_SOUND.test(key)),
    )
  }
  const sounds = [...words.bySound.keys()].filter((sound) => sound.length >= 6)
  const stems = [...words.stems]
  const index = { forms, byKey: new Postings(keys), sieve, longest, stems, sounds }
  indexes.set(words, index)
  return index
}
