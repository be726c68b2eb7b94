// Where nothing was found: words of the field near to what was typed that do stand in the plans.
import type { Meilisearch } from 'meilisearch'
import { stems } from '../../data/words/english.ts'
import { foldText } from '../../data/words/fold.ts'
import { type Word, type Words, wordsOf } from '../../data/words/lexicon.ts'
import { formToken } from '../../data/words/tokens.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { NearTerm } from '../schemas/search.ts'
import { ask, IDS } from './engine.ts'
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
    near.map(({ written }) => ({
      q: formToken(written[0]!),
      hitsPerPage: 1,
      attributesToRetrieve: IDS,
    })),
  )
  const terms = near.map(({ zh, en }, i) => ({ zh, en, total: counts[i]!.total }))
  return terms.filter(({ total }) => total > 0).slice(0, MOST)
}

export function nearestWords(question: string, words: Words): Word[] {
  const asked = new Set([...pairsOf(foldText(question)), ...stems(question)])
  const forms = new Set([...asked].flatMap((one) => indexOf(words).get(one) ?? []))
  const best = new Map<Word, number>()
  for (const form of forms) {
    best.set(form.word, Math.max(best.get(form.word) ?? 0, shareOf(form.own, asked)))
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || a.zh.length - b.zh.length)
    .slice(0, ASKED)
    .map(([word]) => word)
}

/** A form of a word of a theme, as its pairs of neighbouring characters or its English stems. */
interface Form {
  word: Word
  own: Set<string>
}

const indexes = new WeakMap<Words, Map<string, Form[]>>()

function indexOf(words: Words): Map<string, Form[]> {
  const known = indexes.get(words)
  if (known) return known
  const index = new Map<string, Form[]>()
  for (const word of words.words.filter(({ general }) => !general)) {
    const chinese = [...word.written, ...word.asked].map(pairsOf)
    for (const own of [...chinese, ...word.english.map((phrase) => new Set(phrase))]) {
      const form = { word, own }
      for (const one of own) {
        const forms = index.get(one)
        if (forms) forms.push(form)
        else index.set(one, [form])
      }
    }
  }
  indexes.set(words, index)
  return index
}

function shareOf(own: Set<string>, asked: Set<string>): number {
  const common = [...own].filter((one) => asked.has(one)).length
  return (2 * common) / (own.size + asked.size)
}

function pairsOf(text: string): Set<string> {
  const characters = [...text]
  const pairs = characters.slice(1).map((second, i) => characters[i]! + second)
  return new Set(pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)))
}
