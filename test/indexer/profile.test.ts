import { expect, test } from 'vitest'
import type { Commitment } from '../../data/schema.ts'
import { profileOf } from '../../indexer/profile.ts'

const saying = (text: string, themes: string[], rest: Partial<Commitment> = {}) =>
  ({ id: text, order: 1, text, themes, topics: [], targets: [], ...rest }) as unknown as Commitment

test('spaces are no characters, punctuation is', () => {
  expect(profileOf([saying('一二 三，\n四。', ['x'])]).characters.all).toBe(6)
})

test('a commitment of two themes counts whole, by halves and for its main theme', () => {
  const { characters } = profileOf([saying('一二三四', ['x', 'y']), saying('五六', ['y'])])
  expect(characters.themes).toEqual({
    x: { whole: 4, split: 2, main: 4 },
    y: { whole: 6, split: 4, main: 2 },
  })
})

test('topics are counted, indicators named once', () => {
  const target = { indicator: 'i' } as Commitment['targets'][number]
  const profile = profileOf([
    saying('一', ['x'], { topics: ['t', 'u'], targets: [target, target] }),
    saying('二', ['x'], { topics: ['t'] }),
  ])
  expect(profile).toMatchObject({ topics: { t: 2, u: 1 }, indicators: ['i'], targets: 2 })
})

test('another coding changes one digest, another text both', () => {
  const { digests } = profileOf([saying('一', ['x'])])
  const recoded = profileOf([saying('一', ['y'])]).digests
  const reworded = profileOf([saying('二', ['x'])]).digests
  expect(recoded.texts).toBe(digests.texts)
  expect(recoded.labels).not.toBe(digests.labels)
  expect(reworded.texts).not.toBe(digests.texts)
})
