import { expect, test } from 'vitest'
import type { Commitment } from '../../data/schema.ts'
import type { EditionPlan } from '../../indexer/edition.ts'
import { profileOf } from '../../indexer/profile.ts'
import { attentionOf } from '../../server/attention.ts'

const saying = (text: string, ...themes: string[]) =>
  ({ text, themes, topics: [], targets: [] }) as unknown as Commitment

const planOf = (...commitments: Commitment[]) =>
  ({
    plan: { id: 'a-2024', region: { id: 'a' }, complete: false },
    ...profileOf(commitments),
  }) as EditionPlan

test('each theme has its share of the words; a commitment of two themes gives each a half', () => {
  const plan = planOf(saying('一二三四五六', 'x'), saying('一 二三四', 'x', 'y'))
  const { characters, complete, themes } = attentionOf(plan, ['x', 'y', 'z'])
  expect({ characters, complete }).toEqual({ characters: 10, complete: false })
  expect(themes).toMatchObject([
    { theme: 'x', characters: 8, share: 0.8 },
    { theme: 'y', characters: 2, share: 0.2 },
    { theme: 'z', characters: 0, share: 0 },
  ])
})

test('what depends on how several themes are counted can be seen', () => {
  const [x, y] = attentionOf(planOf(saying('一二三四', 'x', 'y')), ['x', 'y']).themes
  expect(x).toMatchObject({ share: 0.5, share_main: 1, share_whole: 1 })
  expect(y).toMatchObject({ share: 0.5, share_main: 0, share_whole: 1 })
})

test('a plan without words has no shares', () => {
  expect(attentionOf(planOf(), ['x']).themes).toEqual([
    { theme: 'x', characters: 0, share: 0, share_main: 0, share_whole: 0 },
  ])
})
