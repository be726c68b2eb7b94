import { expect, it } from 'vitest'
import { readMarkdown } from '../../../indexer/load/md.ts'
import { readPassages } from '../../../indexer/pipeline.ts'
import { listing } from '../fixture.ts'

const read = (text: string) => listing(readPassages(readMarkdown(text)))

it('keeps the numbers of a Markdown list in the section and joins its wrapped lines', () => {
  expect(
    read(
      '## 二、强师\n\n1. **优化补充。**每年招聘教师200名，\n   其中音体美教师40名。\n2. **健全培训。**开展轮训。\n',
    ),
  ).toBe(
    [
      '# 二、强师 / 1.优化补充',
      '每年招聘教师200名，其中音体美教师40名。',
      '# 二、强师 / 2.健全培训',
      '开展轮训。',
    ].join('\n'),
  )
})

it('leaves emphasis and link addresses out of the words', () => {
  expect(read('# 一、目标\n\n覆盖率达到**85%以上**，见[通知](http://example.cn)。\n')).toBe(
    '# 一、目标\n覆盖率达到85%以上，见通知。',
  )
})

it('reads the tasks of a table with the agencies in their column', () => {
  expect(
    read(
      '## 一、任务\n\n| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 建设教师发展中心1个 | 区教育局、区财政局 |\n',
    ),
  ).toBe('# 一、任务\n建设教师发展中心1个 {区教育局 区财政局 | }')
})
