import { expect, it } from 'vitest'
import { commitmentIds } from '../../indexer/documents.ts'

it('gives a text the same id whatever its blanks and widths', () => {
  const [first] = commitmentIds('a-2024', ['新建 3 所,共5%。'])
  expect(commitmentIds('a-2024', ['新建3所，共５％。'.replace('，', ',')])).toEqual([first])
})

it('numbers repeated texts in order', () => {
  const [one, two, three] = commitmentIds('a-2024', ['新建。', '新建。', '新建。'])
  expect([two, three]).toEqual([`${one}-2`, `${one}-3`])
})
