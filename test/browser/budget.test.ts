// What a first visit may cost in bytes.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildIfStale } from '../../web/build.ts'
import { routes } from '../../web/routes.ts'

const client = path.resolve('web/dist/client')
const zipped = (file: string) => gzipSync(readFileSync(path.join(client, file))).length

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
}

beforeAll(async () => {
  await buildIfStale()
}, 60_000)

/** Bytes of script, zipped; the pages for study bring texts and drawings that a first visit does not. */
const most = { first: 25_000, study: 27_000 }

test('no page needs more than 25 kB of script, and none for study more than 27', () => {
  const manifest: Record<string, Chunk> = JSON.parse(
    readFileSync(path.join(client, '.vite/manifest.json'), 'utf8'),
  )
  const files = (id: string): string[] => {
    const chunk = manifest[id]
    return chunk ? [chunk.file, ...(chunk.imports ?? []).flatMap(files)] : []
  }
  const entry = Object.keys(manifest).filter((id) => manifest[id]?.isEntry)
  const pages = Object.keys(manifest).filter((id) => id.startsWith('pages/'))
  const visits = pages.flatMap((page) => ['zh', 'en'].map((lang) => ({ page, lang })))
  const heavy = visits.flatMap(({ page, lang }) => {
    const own = routes.find((route) => route.module === page)?.texts
    const texts = own ? [`i18n/${own}/${lang}.ts`] : []
    const needed = new Set([...entry, page, `i18n/${lang}.ts`, ...texts].flatMap(files))
    const bytes = [...needed].reduce((sum, file) => sum + zipped(file), 0)
    return bytes > (own === 'study' ? most.study : most.first) ? [`${page} ${lang}: ${bytes}`] : []
  })
  expect(heavy).toEqual([])
})

test('the stylesheet stays within 12 kB', () => {
  const html = readFileSync(path.join(client, 'index.html'), 'utf8')
  const sheets = [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map(([, file]) => file!)
  expect(sheets).toHaveLength(1)
  expect(zipped(sheets[0]!)).toBeLessThanOrEqual(12_000)
})
