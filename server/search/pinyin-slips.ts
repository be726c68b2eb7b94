// Pinyin as it is heard: zh and z, sh and s, ng and n are often taken for each other.
import { sounds, type Words } from '../../data/words/lexicon.ts'
import type { Correction } from './slips.ts'

const LATIN = /^[a-zü'’]+$/
/** Shorter letters sound like too much. */
const SHORTEST = 6

/** What sounds alike has the same key. */
const keyOf = (sound: string): string =>
  sound
    .replace(/['’]/g, '')
    .replace(/ü|v/g, 'u')
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei])ng/g, '$1n')

const indexes = new WeakMap<Words, Map<string, string>>()

/**
 * The word of the codebook that all the runs together nearly sound like, or the words that they
 * are made of: nongcunjiaoshi; null where there is none.
 */
export function mendedPinyin(runs: string[], words: Words): Correction | null {
  if (!runs.every((run) => LATIN.test(run))) return null
  const sound = runs.join('')
  if (sound.length < SHORTEST || words.bySound.has(sound)) return null
  const key = keyOf(sound)
  const index = indexOf(words)
  const to = index.get(key) ?? madeOf(key, index) ?? madeOf(key, everydayIndexOf(words))
  return to ? { from: runs.join(' '), to } : null
}

/** Shorter sounds are half a word of another more often than a word. */
const SHORTEST_PIECE = 4

/** The fewest words that sound so one after another, joined; null where something is left over. */
function madeOf(key: string, index: Map<string, string>): string | null {
  /** Of what stands before each place: how many words it is made of, and these. */
  const made: ({ pieces: number; text: string } | null)[] = [{ pieces: 0, text: '' }]
  for (let end = 1; end <= key.length; end++) {
    made[end] = null
    for (let start = 0; start <= end - SHORTEST_PIECE; start++) {
      const before = made[start]
      if (!before || before.pieces + 1 >= (made[end]?.pieces ?? Infinity)) continue
      const form = index.get(key.slice(start, end))
      if (form) made[end] = { pieces: before.pieces + 1, text: before.text + form }
    }
  }
  return made[key.length]?.text ?? null
}

/** The forms that plans write, by what they sound like. */
function indexOf(words: Words): Map<string, string> {
  const known = indexes.get(words)
  if (known) return known
  const index = bySound(words.byWritten.keys())
  indexes.set(words, index)
  return index
}

const everyday = new WeakMap<Words, Map<string, string>>()
/** Longer ones are whole phrases. */
const LONGEST_ASKED = 6

/** The same with what people say and plans do not write: laoshi for 老师. They are many, and asked last. */
function everydayIndexOf(words: Words): Map<string, string> {
  const known = everyday.get(words)
  if (known) return known
  const asked = [...words.byForm.keys()].filter(({ length }) => length <= LONGEST_ASKED)
  const index = new Map([...bySound(asked), ...indexOf(words)])
  everyday.set(words, index)
  return index
}

/** The first of those that sound alike. */
function bySound(forms: Iterable<string>): Map<string, string> {
  const index = new Map<string, string>()
  for (const form of forms) {
    const key = keyOf(sounds(form)[0] ?? '')
    if (key.length >= SHORTEST_PIECE && !index.has(key)) index.set(key, form)
  }
  return index
}
