import { expect, test } from 'vitest'
import { closeness } from '../../../server/search/closeness.ts'
import { literalPart } from '../../../server/search/make-part.ts'

const parts = (...runs: string[]) => runs.map((run) => literalPart(run)!)

test('parts side by side are as close as can be, in whichever order', () => {
  expect(closeness(parts('引进', '高校'), '引进高校两所。')).toBe(1)
  expect(closeness(parts('高校', '引进'), '引进高校两所。')).toBe(1)
})

test('the nearest of several places counts', () => {
  const text = '引进教师。支持各类学校发展，另行引进高校两所。'
  expect(closeness(parts('引进', '高校'), text)).toBe(1)
})

test('the further apart parts stand, the less they say together', () => {
  const near = closeness(parts('引进', '高校'), '引进一批高校。')
  const far = closeness(parts('引进', '高校'), '引进好教师、好校长五十人，支持高校发展。')
  expect(near).toBeGreaterThan(far)
  expect(far).toBeGreaterThan(0)
})

test('parts of which one does not stand in the text say nothing together', () => {
  expect(closeness(parts('引进', '高校'), '引进教师。')).toBe(0)
})
