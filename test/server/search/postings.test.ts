import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Postings } from '../../../server/search/postings.ts'

const word = fc.constantFrom('教师', '学校', '公办', 'constructor', 'teacher')

test('the things that hold a word are told in order, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(word)), word, (things, asked) => {
      const holding = [...things.keys()].filter((number) => things[number]!.includes(asked))
      expect([...new Postings(things).holding(asked)]).toEqual(holding)
    }),
  )
})
