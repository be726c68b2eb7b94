// The codebook's words as people write and ask them: every form of every term, in every spelling.
import { pinyin } from 'pinyin-pro'
import type { Codebook, Glossary, Phrases, Term } from '../schema.ts'
import { root, stems } from './english.ts'
import { foldText } from './fold.ts'
import { type Forms, formsOf } from './forms.ts'
import { Lengths } from './lengths.ts'

/** A term of the codebook. A term that stands in several topics is one word. */
export interface Word {
  /** The canonical Chinese form, as written. */
  zh: string
  /** English for it, as the codebook has it. */
  en: string | null
  /** Forms that plans write, folded; the canonical one first. */
  written: string[]
  /** Everyday forms that plans do not write, folded. */
  asked: string[]
  /** Stems of each English form. */
  english: string[][]
  /** Its own everyday forms and the keys of its own English ones, without phrases that lead to it. */
  names: Set<string>
  /** Toneless pinyin without spaces, and initials, of the written forms. */
  sounds: string[]
  /** Longer phrases that hold the word and do not mean it, folded. */
  unless: string[]
  topics: string[]
  themes: string[]
  /** A word of place, level or action that belongs to no theme. */
  general: boolean
}

export interface Words {
  words: Word[]
  /** What a folded Chinese form, written or asked, may mean. */
  byForm: Map<string, Word[]>
  /** Written forms alone. */
  byWritten: Map<string, Word[]>
  /** The same forms, to be looked for in a text. */
  forms: Forms
  /** How long the forms are that begin so, UTF-16 code units: written, and of both kinds. */
  lengths: Lengths
  formLengths: Lengths
  /** English phrases: stems in alphabetical order, joined by spaces. */
  byEnglish: Map<string, Word[]>
  /** Single stems that stand in some English form. */
  stems: Set<string>
  bySound: Map<string, Word[]>
  byTopic: Map<string, Word[]>
  longest: number
  /** Compounds that speak of another matter, folded, or as English keys. */
  elsewhere: Set<string>
  /** What qualifies any word and makes no other matter of it, folded. */
  everyday: Set<string>
  /** By the key of English that is no term, and by the key of its roots. */
  glossary: Map<string, Gloss>
  /** By the key of English that a term has: the one of its forms that is meant, folded. */
  meantForms: Map<string, string>
}

/** The Chinese for English that is no term, folded. */
export interface Gloss {
  zh: string
  /** It qualifies other words and says nothing alone. */
  weak: boolean
}

const compiled = new WeakMap<Codebook, Words>()

/** Compiled once a codebook. */
export function wordsOf(codebook: Codebook): Words {
  const known = compiled.get(codebook)
  if (known) return known
  const words = compile(codebook)
  compiled.set(codebook, words)
  return words
}

export const englishKey = (phrase: string[]): string => [...new Set(phrase)].sort().join(' ')

function compile(codebook: Codebook): Words {
  const byZh = new Map<string, Word>()
  for (const theme of codebook.themes) {
    for (const term of theme.terms) learn(byZh, term, [theme.id], [])
    for (const topic of theme.topics) {
      for (const term of topic.terms) learn(byZh, term, [theme.id], [topic.id])
    }
  }
  for (const term of codebook.vocabulary) learn(byZh, term, [], [])
  for (const theme of codebook.themes) {
    const phrases = [theme, ...theme.topics].flatMap((one) => one.phrases ?? [])
    for (const one of phrases) teach(byZh, one)
  }
  const words = indexed([...byZh.values()])
  for (const one of codebook.everyday ?? []) words.everyday.add(foldText(one))
  for (const one of codebook.elsewhere ?? []) {
    words.elsewhere.add(HAN.test(one) ? foldText(one) : englishKey(stems(one)))
  }
  if (codebook.glossary) explain(words, codebook.glossary)
  return words
}

function explain({ glossary, meantForms }: Words, { places, things, qualities, forms }: Glossary) {
  const named = [...Object.entries(places), ...Object.entries(things)]
  const phrases = [
    ...named.map(([english, zh]) => ({ phrase: stems(english), zh: foldText(zh), weak: false })),
    ...Object.entries(qualities).map(([english, zh]) => ({
      phrase: stems(english),
      zh: foldText(zh),
      weak: true,
    })),
  ]
  for (const { phrase, ...gloss } of phrases) glossary.set(englishKey(phrase), gloss)
  for (const { phrase, ...gloss } of phrases) {
    const key = englishKey(phrase.map(root))
    if (!glossary.has(key)) glossary.set(key, gloss)
  }
  for (const [english, zh] of Object.entries(forms)) {
    meantForms.set(englishKey(stems(english)), foldText(zh))
  }
}

function learn(byZh: Map<string, Word>, term: Term, themes: string[], topics: string[]) {
  const key = foldText(term.zh)
  const word = byZh.get(key) ?? blank(term)
  byZh.set(key, word)
  const written = [term.zh, ...(term.also ?? [])]
  word.en ??= term.en?.[0] ?? null
  gather(word.written, written.map(foldText))
  gather(word.asked, (term.asked ?? []).map(foldText))
  const english = (term.en ?? []).map(stems).filter((phrase) => phrase.length > 0)
  word.english.push(...english)
  for (const form of term.asked ?? []) word.names.add(foldText(form))
  for (const phrase of english) word.names.add(englishKey(phrase))
  gather(word.sounds, written.flatMap(sounds))
  gather(word.unless, (term.unless ?? []).map(foldText))
  gather(word.themes, themes)
  gather(word.topics, topics)
  word.general &&= themes.length === 0
}

/** Phrases lead to a word and are no name for it: its English stays as its term has it. */
function teach(byZh: Map<string, Word>, { of, asked = [], en = [] }: Phrases) {
  const forms = asked.map(foldText)
  const english = en.map(stems).filter((phrase) => phrase.length > 0)
  for (const zh of of) {
    const word = byZh.get(foldText(zh))
    if (!word) continue
    gather(word.asked, forms)
    word.english.push(...english)
  }
}

const blank = (term: Term): Word => ({
  zh: term.zh,
  en: null,
  written: [],
  asked: [],
  english: [],
  names: new Set(),
  sounds: [],
  unless: [],
  topics: [],
  themes: [],
  general: true,
})

function gather(into: string[], more: string[]) {
  for (const one of more) if (one && !into.includes(one)) into.push(one)
}

const HAN = /\p{Script=Han}/u
const HAN_ONLY = /^\p{Script=Han}{2,}$/u

/** The toneless reading of Chinese characters, one syllable each. */
export const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).map((one) => one.replace('ü', 'v'))

/** Pinyin in full and initials of a form; empty where it is not Chinese alone. */
export function sounds(form: string): string[] {
  if (!HAN_ONLY.test(form)) return []
  const read = syllables(form)
  const initials = read.map((syllable) => syllable[0]).join('')
  return [read.join(''), ...(initials.length > 2 || form.length === 2 ? [initials] : [])]
}

function indexed(words: Word[]): Words {
  const result: Omit<Words, 'forms'> = {
    words,
    byForm: new Map(),
    byWritten: new Map(),
    lengths: new Lengths(),
    formLengths: new Lengths(),
    byEnglish: new Map(),
    stems: new Set(),
    bySound: new Map(),
    byTopic: new Map(),
    longest: 0,
    elsewhere: new Set(),
    everyday: new Set(),
    glossary: new Map(),
    meantForms: new Map(),
  }
  for (const word of words) {
    for (const form of [...word.written, ...word.asked]) {
      push(result.byForm, form, word)
      result.formLengths.add(form)
      result.longest = Math.max(result.longest, form.length)
    }
    for (const form of word.written) {
      push(result.byWritten, form, word)
      result.lengths.add(form)
    }
    for (const phrase of word.english) {
      push(result.byEnglish, englishKey(phrase), word)
      for (const stem of phrase) result.stems.add(stem)
    }
    for (const sound of word.sounds) push(result.bySound, sound, word)
    for (const topic of word.topics) push(result.byTopic, topic, word)
  }
  return { ...result, forms: formsOf(result.byForm, result.byWritten) }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
