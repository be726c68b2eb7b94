// Where nothing was found: words of the field near to what was typed that do stand in the plans.
import type { Meilisearch } from 'meilisearch'
import { stems } from '../../data/words/english.ts'
import { foldText } from '../../data/words/fold.ts'
import { type Word, type Words, wordsOf } from '../../data/words/lexicon.ts'
import { formToken } from '../../data/words/tokens.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { NearTerm } from '../schemas/search.ts'
import { ask } from './engine.ts'
import { Postings } from './postings.ts'
import type { Question } from './question.ts'

const MOST = 5
/** Candidates asked for: some stand in no plan. */
const ASKED = 12

/** Nearest first; only such as stand in the edition, each with how many commitments speak of it. */
export async function nearestTerms(
  engine: Meilisearch,
  edition: Edition,
  { q }: Question,
): Promise<NearTerm[]> {
  const near = nearestWords(q, wordsOf(edition.codebook))
  if (near.length === 0) return []
  const counts = await ask(
    engine,
    edition,
    near.map(({ written }) => ({ clauses: [formToken(written[0]!)], hitsPerPage: 0 })),
  )
  const terms = near.map(({ zh, en }, i) => ({ zh, en, total: counts[i]!.total }))
  return terms.filter(({ total }) => total > 0).slice(0, MOST)
}

export function nearestWords(question: string, words: Words): Word[] {
  const asked = new Set([...pairsOf(foldText(question)), ...stems(question)])
  const { holding, sizes, meant } = indexOf(words)
  const common = new Map<number, number>()
  for (const one of asked) {
    for (const form of holding.holding(one)) common.set(form, (common.get(form) ?? 0) + 1)
  }
  const best = new Map<Word, number>()
  for (const [form, shared] of common) {
    const share = (2 * shared) / (sizes[form]! + asked.size)
    const word = words.words[meant[form]!]!
    best.set(word, Math.max(best.get(word) ?? 0, share))
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || a.zh.length - b.zh.length)
    .slice(0, ASKED)
    .map(([word]) => word)
}

/** The forms of the words of themes, by their number: pairs of neighbouring characters, or English stems. */
interface Index {
  holding: Postings
  /** How many each has. */
  sizes: Uint16Array
  /** Which of the words it is a form of. */
  meant: Uint32Array
}

const indexes = new WeakMap<Words, Index>()

function indexOf(words: Words): Index {
  const known = indexes.get(words)
  if (known) return known
  const forms: Set<string>[] = []
  const meant: number[] = []
  for (const [number, word] of words.words.entries()) {
    if (word.general) continue
    const chinese = [...word.written, ...word.asked].map(pairsOf)
    for (const form of [...chinese, ...word.english.map((phrase) => new Set(phrase))]) {
      forms.push(form)
      meant.push(number)
    }
  }
  const index = {
    holding: new Postings(forms),
    sizes: Uint16Array.from(forms, ({ size }) => size),
    meant: Uint32Array.from(meant),
  }
  indexes.set(words, index)
  return index
}

function pairsOf(text: string): Set<string> {
  const characters = [...text]
  const pairs = characters.slice(1).map((second, i) => characters[i]! + second)
  return new Set(pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)))
}
