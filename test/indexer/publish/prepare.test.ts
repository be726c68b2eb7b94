import { expect, test } from 'vitest'
import { prepare } from '../../../indexer/publish/prepare.ts'
import { contentOf } from '../../contract/edition-content.ts'

const version = async (content: ReturnType<typeof contentOf>) => (await prepare(content)).version

test('the version of an edition is 12 hexadecimal digits, the same for the same content', async () => {
  const first = await version(contentOf(['新建幼儿园3所。']))
  expect(first).toMatch(/^[0-9a-f]{12}$/)
  expect(await version(contentOf(['新建幼儿园3所。']))).toBe(first)
})

test.each<[string, (content: ReturnType<typeof contentOf>) => void]>([
  ['a word of a commitment', (one) => (one.commitments[0]!.text = '新建幼儿园5所。')],
  ['the title of a plan', (one) => (one.plans[0]!.plan.title = '某市教育规划（修订）')],
  ['a byte of a source', (one) => (one.plans[0]!.source.id = 'f'.repeat(64))],
  ['a term of the codebook', (one) => one.codebook.vocabulary.push({ zh: '幼儿园' })],
])('%s makes another version', async (_, change) => {
  const changed = contentOf(['新建幼儿园3所。'])
  change(changed)
  expect(await version(changed)).not.toBe(await version(contentOf(['新建幼儿园3所。'])))
})

test('every commitment is sent once, in order, as a line of JSON', async () => {
  const texts = Array.from({ length: 1_003 }, (_, i) => `第${i}条`)
  const prepared = await prepare(contentOf(texts))
  const batches = [...prepared.batches()]
  const sent = batches.flatMap(({ lines }) => lines.trimEnd().split('\n'))
  expect(batches.map(({ documents }) => documents)).toEqual([1_000, 3])
  expect(sent.map((line) => JSON.parse(line).text)).toEqual(texts)
})
