// Where nothing was found: words of the field near to what was typed that do stand in the plans.
import type { Meilisearch } from 'meilisearch'
import { stems } from '../../data/words/english.ts'
import { foldText } from '../../data/words/fold.ts'
import { type Word, wordsOf } from '../../data/words/lexicon.ts'
import { formToken } from '../../data/words/tokens.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { NearTerm } from '../schemas/search.ts'
import { ask } from './engine.ts'
import type { Question } from './search.ts'

const MOST = 5
/** Candidates asked for: some stand in no plan. */
const ASKED = 12

/** Nearest first; only such as stand in the edition, each with how many commitments speak of it. */
export async function nearestTerms(
  engine: Meilisearch,
  edition: Edition,
  { q }: Question,
): Promise<NearTerm[]> {
  const near = nearestWords(q, wordsOf(edition.codebook).words)
  if (near.length === 0) return []
  const counts = await ask(
    engine,
    edition.uid,
    near.map(({ written }) => ({
      q: formToken(written[0]!),
      hitsPerPage: 1,
      attributesToRetrieve: ['id'],
    })),
  )
  const terms = near.map(({ zh, en }, i) => ({ zh, en, total: counts[i]!.total }))
  return terms.filter(({ total }) => total > 0).slice(0, MOST)
}

export function nearestWords(question: string, words: Word[]): Word[] {
  const folded = foldText(question)
  const pairs = pairsOf(folded)
  const asked = new Set(stems(question))
  const themed = words.filter(({ general }) => !general)
  const scored = themed.map((word) => ({ word, score: likeness(word, pairs, asked) }))
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.word.zh.length - b.word.zh.length)
    .slice(0, ASKED)
    .map(({ word }) => word)
}

/** The best share of neighbouring characters, or of English words, that a form has in common. */
function likeness(word: Word, pairs: Set<string>, asked: Set<string>): number {
  const chinese = [...word.written, ...word.asked].map((form) => shareOf(pairsOf(form), pairs))
  const english = word.english.map((phrase) => shareOf(new Set(phrase), asked))
  return Math.max(0, ...chinese, ...english)
}

function shareOf(own: Set<string>, asked: Set<string>): number {
  const common = [...own].filter((one) => asked.has(one)).length
  return common === 0 ? 0 : (2 * common) / (own.size + asked.size)
}

const pairsOf = (text: string): Set<string> =>
  new Set(
    [...text].slice(1).flatMap((second, i) => {
      const first = [...text][i]!
      return /\p{Script=Han}/u.test(first + second) ? [first + second] : []
    }),
  )
