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
