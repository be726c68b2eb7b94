import { expect, test } from 'vitest'
import type { PlanAttention } from '../../server/schemas/attention.ts'
import { isCounting, shade, shareOf } from '../../web/attention.ts'

const theme = { theme: 'a', characters: 10, share: 0.1, share_main: 0.2, share_whole: 0.3 }
const plan: PlanAttention = {
  plan: 'p',
  region: 'r',
  complete: true,
  characters: 100,
  commitments: 5,
  themes: [theme],
}

test('a share follows the way of counting; a theme that is not there has none', () => {
  expect([shareOf(plan, 'a', 'split'), shareOf(plan, 'a', 'main')]).toEqual([0.1, 0.2])
  expect([shareOf(plan, 'a', 'whole'), shareOf(plan, 'b', 'whole')]).toEqual([0.3, 0])
})

test('the more, the denser; nothing at all has no ground', () => {
  expect([0, 0.001, 0.05, 0.12, 0.19, 0.2, 0.6].map(shade)).toEqual([0, 1, 1, 3, 4, 4, 5])
})

test('an unknown way of counting is none', () => {
  expect([isCounting('main'), isCounting('else'), isCounting(null)]).toEqual([true, false, false])
})
