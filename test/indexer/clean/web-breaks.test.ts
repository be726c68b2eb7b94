// A <br> ends a line of a web page: whether it ends a sentence is read from the words around it.
import { expect, it } from 'vitest'
import { readHtml } from '../../../indexer/load/html.ts'
import { readPassages } from '../../../indexer/pipeline.ts'

const texts = (html: string) =>
  readPassages(readHtml(`<body><h1>规划</h1>${html}`)).map((one) => one.text)

it('heals a break inside a sentence', () => {
  expect(texts('<p>深入实施集团化办学<br>改革，组建集团5个。</p>')).toEqual([
    '深入实施集团化办学改革，组建集团5个。',
  ])
  expect(texts('<p>新建幼儿园6所。<br>建成特色高中<br>2所，打造优质初中4所。</p>')).toEqual([
    '新建幼儿园6所。',
    '建成特色高中2所，打造优质初中4所。',
  ])
})

it('keeps a break between sentences, items and a numbered heading and its text', () => {
  const html =
    '<p>一、扩充资源<br>新建幼儿园6所。<br>（一）改建小学3所；<br>（二）迁建初中1所。</p>'
  expect(texts(html)).toEqual(['新建幼儿园6所。', '改建小学3所；', '迁建初中1所。'])
})

it('takes the first heading of a page for the section of what follows', () => {
  const html =
    '<p><strong>一、主要目标</strong></p><p>到2025年，新建小学3所。</p><p>二、任务</p><p>建1所。</p>'
  expect(readPassages(readHtml(`<body><h1>规划</h1>${html}`))[0]!.section).toEqual(['一、主要目标'])
})
