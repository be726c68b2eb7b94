import { expect, test } from 'vitest'
import type { Commitment, Plan } from '../../data/schema.ts'
import { attentionOf } from '../../server/attention.ts'

const plan = { id: 'a-2024', region: { id: 'a' }, complete: false } as Plan
const saying = (text: string, ...themes: string[]) => ({ text, themes }) as Commitment

test('each theme has its share of the words; a commitment of two themes gives each a half', () => {
  const { characters, complete, themes } = attentionOf(
    plan,
    [saying('一二三四五六', 'x'), saying('一 二三四', 'x', 'y')],
    ['x', 'y', 'z'],
  )
  expect({ characters, complete }).toEqual({ characters: 10, complete: false })
  expect(themes).toEqual([
    { theme: 'x', characters: 8, share: 0.8 },
    { theme: 'y', characters: 2, share: 0.2 },
    { theme: 'z', characters: 0, share: 0 },
  ])
})

test('a plan without words has no shares', () => {
  expect(attentionOf(plan, [], ['x']).themes).toEqual([{ theme: 'x', characters: 0, share: 0 }])
})
