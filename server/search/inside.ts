// The words inside a longer word or phrase: of equally good answers the one that has them says more of what was asked.
import { stem } from '../../data/words/english.ts'
import type { Words } from '../../data/words/lexicon.ts'
import { literalPart, phrasePart, wordPart } from './make-part.ts'
import type { Part } from './part.ts'
import { segments } from './segments.ts'

/** Of each part that is made of others; none for a part that is one word. */
export const inside = (parts: Part[], words: Words): Part[] =>
  parts.flatMap((part) => {
    if (part.kind === 'word') return insideChinese(part.shown, words)
    if (part.kind === 'english') return insideEnglish(part.shown, words)
    return []
  })

function insideChinese(run: string, words: Words): Part[] {
  const parts: Part[] = []
  let rest = ''
  const flush = () => {
    const own = segments(rest).filter((word) => word.length > 1 && word !== run)
    parts.push(...own.flatMap((word) => literalPart(word) ?? []))
    rest = ''
  }
  for (let at = 0; at < run.length; ) {
    const form = formAt(run, at, words)
    if (form) {
      flush()
      parts.push(wordPart(form, words.byForm.get(form)!))
      at += form.length
    } else {
      rest += run[at]
      at++
    }
  }
  flush()
  return parts
}

function formAt(run: string, at: number, { byForm, longest }: Words): string | null {
  for (let length = Math.min(longest, run.length - at, run.length - 1); length > 1; length--) {
    const form = run.slice(at, at + length)
    if (byForm.has(form)) return form
  }
  return null
}

function insideEnglish(typed: string, words: Words): Part[] {
  const own = typed.split(' ')
  if (own.length < 2) return []
  return own.flatMap((word) => {
    const found = words.byEnglish.get(stem(word))
    return found ? [phrasePart(word, found)] : []
  })
}
