// What a first visit may cost in bytes.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildIfStale } from '../../web/build.ts'

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

test('no page needs more than 25 kB of script', () => {
  const manifest: Record<string, Chunk> = JSON.parse(
    readFileSync(path.join(client, '.vite/manifest.json'), 'utf8'),
  )
  const files = (id: string): string[] => {
    const chunk = manifest[id]
    return chunk ? [chunk.file, ...(chunk.imports ?? []).flatMap(files)] : []
  }
  const entry = Object.keys(manifest).filter((id) => manifest[id]?.isEntry)
  const pages = Object.keys(manifest).filter((id) => id.startsWith('pages/'))
  const heavy = pages.flatMap((page) => {
    const needed = new Set([...entry, page, 'i18n/zh.ts'].flatMap(files))
    const bytes = [...needed].reduce((sum, file) => sum + zipped(file), 0)
    return bytes > 25_000 ? [`${page}: ${bytes}`] : []
  })
  expect(heavy).toEqual([])
})

test('the stylesheet stays within 12 kB', () => {
  const sheets = readdirSync(path.join(client, 'assets')).filter((file) => file.endsWith('.css'))
  expect(sheets).toHaveLength(1)
  expect(zipped(`assets/${sheets[0]}`)).toBeLessThanOrEqual(12_000)
})
