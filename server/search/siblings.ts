// A Chinese word of the field that no plan holds, read as the words that the codebook's phrases name with it:
// 结对帮扶 for 对口帮扶. They say nearly the same, and more of it than the topic.
import type { Codebook } from '../../data/schema.ts'
import { foldText } from '../../data/words/fold.ts'
import { type Word, wordsOf } from '../../data/words/lexicon.ts'
import { meaningAny } from './make-part.ts'
import type { Interpretation, Part } from './part.ts'

/** Phrases that lead to more words than these say little of each. */
const MOST = 20
const HAN = /\p{Script=Han}/u

/** Null where no such word is asked for. `isHeld` tells whether any commitment holds a part. */
export function bySiblings(
  reading: Interpretation,
  isHeld: (part: Part) => boolean,
  codebook: Codebook,
): Interpretation | null {
  const all = siblingsIn(codebook)
  const parts = reading.parts.map((part): Part => {
    if (part.weak || part.kind !== 'word' || !HAN.test(part.shown) || isHeld(part)) return part
    const near = [...new Set(part.words.flatMap((word) => [...(all.get(word) ?? [])]))]
    if (near.length === 0) return part
    const other = [...new Set([...part.forms.other, ...near.flatMap(({ written }) => written)])]
    return { ...part, clause: '', filter: meaningAny(near), forms: { ...part.forms, other } }
  })
  return parts.every((part, i) => part === reading.parts[i]) ? null : { ...reading, parts }
}

const made = new WeakMap<Codebook, Map<Word, Set<Word>>>()

function siblingsIn(codebook: Codebook): Map<Word, Set<Word>> {
  const known = made.get(codebook)
  if (known) return known
  const { byForm } = wordsOf(codebook)
  const all = new Map<Word, Set<Word>>()
  const phrases = codebook.themes.flatMap((theme) =>
    [theme, ...theme.topics].flatMap((one) => one.phrases ?? []),
  )
  for (const { of } of phrases) {
    if (of.length > MOST) continue
    const words = of.flatMap((form) => byForm.get(foldText(form)) ?? [])
    for (const word of words) {
      const own = all.get(word) ?? new Set()
      for (const other of words) if (other !== word && !other.general) own.add(other)
      all.set(word, own)
    }
  }
  made.set(codebook, all)
  return all
}
