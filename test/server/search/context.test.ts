import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { contextOf, mayBeContext, withContext } from '../../../server/search/context.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const words = wordsOf({ ...smallCodebook, everyday: ['夏天', '走出去'] })
const read = (question: string) => interpret(question, words).byWords
const shown = (parts: { shown: string }[]) => parts.map((part) => part.shown)

/** What is left to search by where so many of a hundred commitments hold each word. */
function searchedBy(question: string, held: Record<string, number>): string[] {
  const reading = read(question)
  const may = mayBeContext(reading)
  const counts = may.map((part) => held[part.shown] ?? 0)
  return shown(withContext(reading, contextOf(may, counts, 100)).parts)
}

test('a word of everyday speech that no plan has is not searched by beside a word of the field', () => {
  expect(searchedBy('夏天课后服务', {})).toEqual(['课后服务'])
  expect(searchedBy('课后服务走出去', {})).toEqual(['课后服务'])
})

test('one that a plan has is', () => {
  expect(searchedBy('夏天课后服务', { 夏天: 2 })).toEqual(['夏天', '课后服务'])
})

test('a stranger stays what is searched by: it may make another matter of the whole', () => {
  expect(searchedBy('火星课后服务', {})).toEqual(['火星', '课后服务'])
})

test('alone it is looked for as it stands', () => {
  expect(searchedBy('夏天', {})).toEqual(['夏天'])
})
