import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { inChinese } from '../../../server/search/in-chinese.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const words = wordsOf(smallCodebook)

/** How a question is asked again of which commitments hold only the parts of `held`. */
const again = (question: string, known: string[] = []) => {
  const { byWords } = interpret(question, words)
  const counts = byWords.parts.map((part) => [part, known.includes(part.shown) ? 1 : 0] as const)
  const reply = { hits: [], total: 0, facets: { themes: {}, regions: {}, topics: {}, levels: {} } }
  const held = new Map(counts)
  const attempt = { interpretation: byWords, reply, unfiltered: 0, held }
  return inChinese(attempt, words)?.byWords.parts.map(({ kind, forms }) => [kind, ...forms.typed])
}

test('an English term that no commitment speaks of is asked for again in Chinese', () => {
  expect(again('dropout, double reduction', ['dropout'])).toEqual([
    ['word', '双减'],
    ['english', '控辍保学'],
  ])
})

test('Chinese, half a phrase and what the field does not know are not', () => {
  expect(again('辍学 vocational stocks')).toBeUndefined()
})
