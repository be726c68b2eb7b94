// Reasons of inferred labels, as a page tells them.
import { expect, it } from 'vitest'
import { deadlineReason, reasonLabel } from '../../web/labels.ts'
import { en, zh } from './i18n/whole.ts'

it('says from which words a deadline is inherited', () => {
  const years = ['section 2.到2025年的目标']
  expect(deadlineReason(zh, years)).toBe('沿用“2.到2025年的目标”的期限')
  expect(deadlineReason(en, years)).toBe('inherited from “2.到2025年的目标”')
})

it('says nothing where no words tell it', () => {
  expect(deadlineReason(zh, ['lead'])).toBeNull()
  expect(deadlineReason(zh, undefined)).toBeNull()
})

it('tells words of the text from headings', () => {
  expect(reasonLabel(en, 'term 双减')).toContain('the text says')
  expect(reasonLabel(en, 'section 一、学前教育')).toContain('it stands under')
})
