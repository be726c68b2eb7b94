import { expect, test } from 'vitest'
import { stems } from '../../../data/words/english.ts'
import { englishKey, wordsOf } from '../../../data/words/lexicon.ts'
import { meaningsOf, meaningToken } from '../../../data/words/meanings.ts'
import { smallCodebook } from './codebook.ts'

const words = wordsOf({
  ...smallCodebook,
  vocabulary: [
    { zh: '校舍', asked: ['房子'], en: ['school building'] },
    { zh: '公寓', asked: ['房子', '宿舍楼'] },
  ],
})
const word = (zh: string) => words.words.find((one) => one.zh === zh)!

test('a commitment is found under a form that leaves open which of its words was meant', () => {
  const open = meaningToken(words.byForm.get('房子')!)
  expect(meaningsOf(word('校舍'), words)).toContain(open)
  expect(meaningsOf(word('公寓'), words)).toContain(open)
})

test('however many forms lead to a word alone, they are one token', () => {
  expect(meaningToken(words.byForm.get('宿舍楼')!)).toBe(meaningToken([word('公寓')]))
  const english = words.byEnglish.get(englishKey(stems('school building')))!
  expect(meaningToken(english)).toBe(meaningToken([word('校舍')]))
})

test('a word has no token of what means another', () => {
  expect(meaningsOf(word('公寓'), words)).not.toContain(meaningToken([word('校舍')]))
})
