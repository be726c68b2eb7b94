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

/** The word of the codebook that all the runs together nearly sound like; null where there is none. */
export function mendedPinyin(runs: string[], words: Words): Correction | null {
  if (!runs.every((run) => LATIN.test(run))) return null
  const sound = runs.join('')
  if (sound.length < SHORTEST || words.bySound.has(sound)) return null
  const to = indexOf(words).get(keyOf(sound))
  return to ? { from: runs.join(' '), to } : null
}

/** The forms that plans write, by what they sound like. */
function indexOf(words: Words): Map<string, string> {
  const known = indexes.get(words)
  if (known) return known
  const index = new Map<string, string>()
  for (const form of words.byWritten.keys()) {
    const sound = sounds(form)[0] ?? ''
    const key = keyOf(sound)
    if (sound.length >= SHORTEST && !index.has(key)) index.set(key, form)
  }
  indexes.set(words, index)
  return index
}
