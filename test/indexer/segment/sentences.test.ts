import { expect, it } from 'vitest'
import { sentences } from '../../../indexer/segment/sentences.ts'

const split = (text: string) =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

it('cuts behind the final punctuation', () => {
  expect(split('新建3所。改造5所！')).toEqual(['新建3所。', '改造5所！'])
})

it('keeps a sentence with semicolons whole', () => {
  expect(split('2024年创建3所;2025年创建3所。')).toHaveLength(1)
})

it('never cuts inside quotation marks, titles and brackets', () => {
  expect(split('推行“每天锻炼。健康工作。”活动，落实《意见。通知》（试行。）。')).toHaveLength(1)
})

it('goes on where a quotation mark was never closed', () => {
  expect(split('推行“每天锻炼。健康工作。')).toHaveLength(2)
})

it('cuts at no decimal point', () => {
  expect(split('总投资约3.5928亿元.新建3所.')).toEqual(['总投资约3.5928亿元.', '新建3所.'])
})
