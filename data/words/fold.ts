// One spelling for one word: width, case, script, quotation marks and spaces make no difference.
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
const toMainland = Converter({ from: 'twp', to: 'cn' })

/** `text[i]` was read from the place `at[i]` of the original; `at` has one entry more, its end. */
export interface Folded {
  text: string
  at: number[]
}

/** Marks that stand between the characters of a word without parting it. */
const DEBRIS = /^[\s"'“”‘’「」『』《》〈〉\p{Cc}\p{Cf}]$/u
const folds = new Map<string, string>()

/** Folds one character, so that every character of the result has a place in the original. */
function foldCharacter(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const folded = DEBRIS.test(character)
    ? ''
    : toSimplified(character.normalize('NFKC')).toLowerCase().replace(/\s+/g, '')
  folds.set(character, folded)
  return folded
}

export function fold(original: string): Folded {
  const at: number[] = []
  let text = ''
  let place = 0
  for (const character of original) {
    const folded = foldCharacter(character)
    for (let i = 0; i < folded.length; i++) at.push(place)
    text += folded
    place += character.length
  }
  at.push(original.length)
  return { text, at }
}

/** 1 by the code unit of a character that is known to fold to itself: most do. */
const stays = new Uint8Array(2 ** 16)

/** The folded text alone; traditional phrases are converted as wholes first. */
export function foldText(text: string): string {
  const plain = simplified(text)
  let folded = ''
  let from = 0
  for (let at = 0; at < plain.length; at++) {
    if (stays[plain.charCodeAt(at)] === 1) continue
    const character = String.fromCodePoint(plain.codePointAt(at)!)
    const changed = foldCharacter(character)
    if (changed === character) {
      if (character.length === 1) stays[plain.charCodeAt(at)] = 1
    } else {
      folded += plain.slice(from, at) + changed
      from = at + character.length
    }
    at += character.length - 1
  }
  return from === 0 ? plain : folded + plain.slice(from)
}

/** Traditional characters as simplified ones. */
export const simplified = (text: string): string => toSimplified(text)

/** The same in the words of the mainland, where they differ: 資訊科技 as 信息技术. */
export const mainland = (text: string): string => toMainland(text)

/** Pinyin without its tone marks; ü keeps its dots. */
export const toneless = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
