import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Commitment } from '../../data/schema.ts'
import { openCatalogue } from '../../indexer/catalogue.ts'
import { CATALOGUE, COMMITMENTS_PREFIX, type EditionContent } from '../../indexer/edition.ts'
import { publish } from '../../indexer/publish.ts'
import { contentOf } from './edition-content.ts'
import { emptyEngine, startEngine, type TestEngine } from './engine.ts'

let engine: TestEngine
beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.stop())
beforeEach(() => emptyEngine(engine.admin))

const put = (content: EditionContent, more: { keep?: number; grace?: number } = {}) =>
  publish(engine.admin, content, { fingerprint: 'f', grace: 0, ...more })
const catalogue = () => openCatalogue(engine.search, 0)
const commitmentIndexes = async () => {
  const { results } = await engine.admin.getRawIndexes({ limit: 1000 })
  return results.map((one) => one.uid).filter((uid) => uid.startsWith(COMMITMENTS_PREFIX))
}
const texts = async (uid: string) =>
  (await engine.search.index(uid).search('', { limit: 100 })).hits.map(
    (hit) => (JSON.parse(hit.commitment) as Commitment).text,
  )

test('before anything is published there is no current edition', async () => {
  expect(await catalogue().current()).toBeNull()
})

test('a published edition can be read with the search-only key, with its plans and counts', async () => {
  const { version, outcome } = await put(contentOf(['新建幼儿园3所。', '扩大普惠性资源。']))
  const edition = await catalogue().current()
  expect(outcome).toBe('published')
  expect(version).toMatch(/^[0-9a-f]{12}$/)
  expect(edition).toMatchObject({
    version,
    counts: { plans: 1, regions: 1, commitments: 2, targets: 0 },
    plans: [{ plan: { id: 'invented-2024' }, themes: { preschool: 2 } }],
    codebook: { themes: [], vocabulary: [] },
  })
  expect(await texts(edition!.uid)).toEqual(['新建幼儿园3所。', '扩大普惠性资源。'])
})

test('the same content again makes no new edition', async () => {
  const first = await put(contentOf(['新建幼儿园3所。']))
  const again = await put(contentOf(['新建幼儿园3所。']))
  expect(again).toEqual({ version: first.version, outcome: 'unchanged' })
  expect(await catalogue().editions()).toHaveLength(1)
  expect(await commitmentIndexes()).toHaveLength(1)
})

test('an earlier edition is read by its version while a newer one is current', async () => {
  const first = await put(contentOf(['新建幼儿园3所。']))
  const second = await put(contentOf(['新建幼儿园5所。']))
  const read = catalogue()
  expect((await read.current())!.version).toBe(second.version)
  expect(await texts((await read.edition(first.version))!.uid)).toEqual(['新建幼儿园3所。'])
})

test('an edition whose fields an earlier release made is not served', async () => {
  const { version } = await put(contentOf(['新建幼儿园3所。']))
  const entries = engine.admin.index(CATALOGUE)
  await entries.updateDocuments([{ version, form: 1 }], { primaryKey: 'version' }).waitTask()
  expect(await catalogue().current()).toBeNull()
  expect(await catalogue().edition(version)).toBeNull()
})

test('content that comes back is its kept edition again, current, with its first date', async () => {
  const first = await put(contentOf(['新建幼儿园3所。']))
  const { date } = (await catalogue().current())!
  await put(contentOf(['新建幼儿园5所。']))
  expect(await put(contentOf(['新建幼儿园3所。']))).toEqual({ ...first, outcome: 'restored' })
  expect(await catalogue().current()).toMatchObject({ version: first.version, date })
})

test('the oldest editions past the number kept go, with their indexes and sources', async () => {
  const first = await put(contentOf(['一'], 'a-2024'), { keep: 2 })
  await put(contentOf(['二'], 'b-2024'), { keep: 2 })
  await put(contentOf(['三'], 'c-2024'), { keep: 2 })
  const read = catalogue()
  expect(await read.editions()).toHaveLength(2)
  expect(await read.edition(first.version)).toBeNull()
  expect(await commitmentIndexes()).toHaveLength(2)
  expect(await read.source(contentOf([], 'a-2024').sources[0]!.id)).toBeNull()
})

test('a source is given back to the byte', async () => {
  const content = contentOf(['新建幼儿园3所。'])
  const bytes = Buffer.from([0xc4, 0xea, 0, 0xff])
  content.sources = [{ ...content.sources[0]!, text: '年', bytes: bytes.toString('base64') }]
  await put(content)
  const { id } = (await catalogue().current())!.plans[0]!.source
  expect((await catalogue().source(id))!.bytes).toEqual(bytes)
})

test('a publication that fails leaves the edition served as it was', async () => {
  const { version } = await put(contentOf(['新建幼儿园3所。']))
  const broken = contentOf(['甲', '乙'])
  broken.commitments[1]!.id = broken.commitments[0]!.id
  await expect(put(broken)).rejects.toThrow(/of 2 commitments the engine holds 1/)
  expect((await catalogue().current())!.version).toBe(version)
})

test('a document the engine refuses fails the publication with the reason of the engine', async () => {
  const broken = contentOf(['甲'])
  broken.commitments[0]!.id = '不是标识'
  await expect(put(broken)).rejects.toThrow(
    /Publishing failed \(batch 1 of documents\).*identifier/,
  )
})

test('the next publication clears away what a failed one left', async () => {
  const broken = contentOf(['甲', '乙'])
  broken.commitments[1]!.id = broken.commitments[0]!.id
  await expect(put(broken)).rejects.toThrow()
  expect(await commitmentIndexes()).toHaveLength(1)
  await put(contentOf(['丙']))
  expect(await commitmentIndexes()).toEqual([(await catalogue().current())!.uid])
})

test('where others may publish too, an unknown index stays until it is old', async () => {
  await engine.admin.createIndex(`${COMMITMENTS_PREFIX}theirs`, { primaryKey: 'id' }).waitTask()
  await put(contentOf(['丙']), { grace: 3_600_000 })
  expect(await commitmentIndexes()).toContain(`${COMMITMENTS_PREFIX}theirs`)
})

test('a reader sees a new edition without being opened anew', async () => {
  const read = openCatalogue(engine.search, 50)
  await put(contentOf(['一']))
  const first = await read.current()
  const { version } = await put(contentOf(['二']))
  await expect.poll(async () => (await read.current())?.version).toBe(version)
  expect(first!.version).not.toBe(version)
})

test('searches never fail or mix two editions while one takes over from another', async () => {
  await put(contentOf(['一', '一']))
  const read = openCatalogue(engine.search, 0)
  let publishing = true
  const change = (async () => {
    for (const text of ['二', '三', '四']) await put(contentOf([text, text]))
    publishing = false
  })()
  while (publishing) {
    const { uid } = (await read.current())!
    expect(new Set(await texts(uid)).size).toBe(1)
  }
  await change
})

test('two publishers at once both keep their edition', async () => {
  await put(contentOf(['零']))
  const grace = 3_600_000
  await Promise.all([put(contentOf(['一']), { grace }), put(contentOf(['二']), { grace })])
  expect(await catalogue().editions()).toHaveLength(3)
})

test('the key of the API can search our indexes and do nothing else', async () => {
  await put(contentOf(['一']))
  const { uid } = (await catalogue().current())!
  await expect(engine.search.index(uid).deleteAllDocuments()).rejects.toThrow(/API key/)
  await expect(engine.search.index(uid).getDocuments()).rejects.toThrow(/API key/)
  await expect(engine.search.getKeys()).rejects.toThrow(/API key/)
  await expect(engine.search.index('other').search('')).rejects.toThrow(/API key/)
})
