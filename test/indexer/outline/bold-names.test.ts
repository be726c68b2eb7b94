// What bold words tell of the outline, in a Markdown file and on a web page.
import { expect, test } from 'vitest'
import { readHtml } from '../../../indexer/load/html.ts'
import { readMarkdown } from '../../../indexer/load/md.ts'
import { readPassages } from '../../../indexer/pipeline.ts'
import type { SourceText } from '../../../indexer/shapes.ts'

const read = (source: SourceText) =>
  readPassages(source).map(({ text, section }) => [section.at(-1) ?? '', text])

test('bold words that end in a stop or colon name the text behind them', () => {
  const source = readMarkdown(`## 一、重点任务

- **招聘:** 每年招聘教师60名。
- **2024年：** 新建教师公寓40套。
- **规范办园.** 每季度开展1次联合检查。
`)
  expect(read(source)).toEqual([
    ['招聘', '每年招聘教师60名。'],
    ['2024年', '新建教师公寓40套。'],
    ['规范办园', '每季度开展1次联合检查。'],
  ])
})

test('bold words name their text in mid-paragraph too', () => {
  const source = readHtml(
    `<p>（一）<b>加强领导。</b>成立工作专班。<b>强化保障。</b>每年安排经费500万元。</p><p>完善督导办法。</p>`,
  )
  expect(read(source)).toEqual([
    ['（一）加强领导', '成立工作专班。'],
    ['强化保障', '每年安排经费500万元。'],
    ['强化保障', '完善督导办法。'],
  ])
})

test('bold words inside a sentence, and pledges set in bold, name nothing', () => {
  const source = readMarkdown(
    '**确保**新建小学3所。完善管理办法。\n\n**新建小学3所。** 增加学位900个。\n',
  )
  expect(read(source).map(([, text]) => text)).toEqual([
    '确保新建小学3所。',
    '完善管理办法。',
    '新建小学3所。',
    '增加学位900个。',
  ])
})
