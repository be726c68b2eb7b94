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
  const index = indexOf(words)
  const key = keyOf(sound)
  const to = index.get(key) ?? madeOf(key, index)
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

/** The forms that plans write, by what they sound like; those of the field before general ones. */
function indexOf(words: Words): Map<string, string> {
  const known = indexes.get(words)
  if (known) return known
  const index = new Map<string, string>()
  for (const form of words.byWritten.keys()) {
    const key = keyOf(sounds(form)[0] ?? '')
    if (key.length >= SHORTEST_PIECE && !index.has(key)) index.set(key, form)
  }
  indexes.set(words, index)
  return index
}
