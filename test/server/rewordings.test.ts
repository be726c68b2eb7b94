import { expect, test } from 'vitest'
import { rewordings, type Wording } from '../../server/rewordings.ts'

const saying = (text: string, plan = 'p'): Wording => ({ id: `${plan}-${text}`, plan, text })
const told = (removed: Wording[], added: Wording[]) =>
  rewordings(removed, added).map(({ before, after }) => [before.text, after.text])

test('a figure changed makes the same pledge in other words', () => {
  const before = saying('普惠性幼儿园占比持续巩固在90%以上。')
  const after = saying('普惠性幼儿园占比持续巩固在92%以上。')
  expect(told([before], [saying('推进县管校聘改革。'), after])).toEqual([[before.text, after.text]])
})

test('each stands in one pair, the most alike together', () => {
  const [old, near, nearer] = [
    '新建幼儿园四所学校两所',
    '新建幼儿园四所学校三座',
    '新建幼儿园四所学校两座',
  ].map((text) => saying(text))
  expect(told([old!], [near!, nearer!])).toEqual([[old!.text, nearer!.text]])
})

test('plans are kept apart', () => {
  expect(told([saying('推进县管校聘改革。', 'a')], [saying('推进县管校聘改革。', 'b')])).toEqual([])
})
