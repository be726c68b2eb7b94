// A word that no plan holds is read as those that the codebook names with it.
import { expect, test } from 'vitest'
import { loadCodebook } from '../../../data/load.ts'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { bySiblings } from '../../../server/search/siblings.ts'

const { codebook } = loadCodebook('data/codebook')
const read = (question: string, isHeld: boolean) =>
  bySiblings(interpret(question, wordsOf(codebook)).byWords, () => isHeld, codebook)

test('a word that no plan holds stands for the words that say nearly the same', () => {
  const [part] = read('对口帮扶', false)!.parts
  expect(part!.shown).toBe('对口帮扶')
  expect(part!.forms.other).toContain('结对帮扶')
})

test.each([
  ['what plans hold', '对口帮扶', true],
  ['what is typed in English', 'school bus', false],
  ['a word of no theme', '新建', false],
])('%s is read as it stands', (_, question, isHeld) => {
  expect(read(question, isHeld)).toBeNull()
})
