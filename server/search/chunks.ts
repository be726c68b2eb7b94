// A question cut into its quoted phrases, its exclusions and the rest.
import { simplified, toneless } from '../../data/words/fold.ts'

export interface Chunks {
  /** Quoted: to be found as they stand. */
  phrases: string[]
  excluded: string[]
  /** The rest, in order, parted where the question has a space or mark between words. */
  runs: string[]
  /** The question as read: one width, one case, one script. */
  read: string
}

const QUOTED = /(^|\s)-?(?:"([^"]*)"|“([^”]*)”|「([^」]*)」|『([^』]*)』)|"([^"]*)"|“([^”]*)”/g
const MINUS = /(?:^|\s)-(\S+)/g
/** Marks part words, save within a number or between Latin words. */
const BETWEEN =
  /[\s\p{Cc}\p{Cf}]+|(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\p{N}\p{M}%‰.,+'’-]+|(?<!\w)-|-(?!\w)/gu
/** The space between characters typed one by one: 双 减. */
const SPACED = /(?<=(?:^|\s)\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu

export function chunksOf(question: string): Chunks {
  const read = toneless(simplified(question.normalize('NFKC')).toLowerCase())
  const phrases: string[] = []
  const excluded: string[] = []
  const unquoted = read.replace(QUOTED, (whole, _before, ...groups) => {
    const words = groups.slice(0, 6).find((group) => typeof group === 'string') ?? ''
    const into = /^\s*-/.test(whole) ? excluded : phrases
    if (words.trim()) into.push(words.trim())
    return ' '
  })
  const rest = unquoted.replace(MINUS, (_whole, word: string) => {
    if (/[\p{L}\p{N}]/u.test(word)) excluded.push(word)
    return ' '
  })
  const runs = rest
    .replace(SPACED, '')
    .split(BETWEEN)
    .filter((run) => run && /[\p{L}\p{N}]/u.test(run))
  return { phrases, excluded, runs, read }
}
