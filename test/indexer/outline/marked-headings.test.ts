// Headings that the format marks, in a plan that numbers nothing.
import { expect, test } from 'vitest'
import { readMarkdown } from '../../../indexer/load/md.ts'
import { readPassages } from '../../../indexer/pipeline.ts'

test('a short name below the title is a heading, though papers are named so too', () => {
  const source = readMarkdown(`# 河口县教育发展行动方案

## 主要行动

### 学位保障行动

新建小学3所，增加学位2700个。
`)
  const [passage] = readPassages(source)
  expect(passage!.section).toEqual(['主要行动', '学位保障行动'])
})

test('a bullet that holds a figure pledges, whatever parts of it stand below', () => {
  const source = readMarkdown(`# 河口县教育数字化行动

## 夯实底座

- [ ] 千兆到校率达到100%
- [x] 新建智慧教室 120 间
  - 其中农村学校不少于 40 间
`)
  expect(readPassages(source).map(({ text }) => text)).toEqual([
    '千兆到校率达到100%',
    '新建智慧教室 120 间',
    '其中农村学校不少于 40 间',
  ])
})
