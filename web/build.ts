// Builds the pages: for the browser into web/dist/client, for the server into web/dist/server.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const web = import.meta.dirname
const dist = join(web, 'dist')
const client = join(dist, 'client')
const mark = join(dist, 'built-from')

/** What several pages use is one file: a dozen small ones cost more to fetch and pack worse. */
const codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] }

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
}

/** For each lazily loaded module, the files that the browser should fetch at once. */
function preloads(manifest: Record<string, Chunk>): Record<string, string[]> {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry)
  const atStart = new Set([entry?.file, ...(entry?.imports ?? []).map((id) => manifest[id]?.file)])
  const files = (id: string): string[] => {
    const chunk = manifest[id]
    return chunk ? [chunk.file, ...(chunk.imports ?? []).flatMap(files)] : []
  }
  return Object.fromEntries(
    Object.keys(manifest).map((id) => [
      id,
      [...new Set(files(id))].filter((file) => !atStart.has(file)).map((file) => `/${file}`),
    ]),
  )
}

/** Builds both bundles; a failed build throws and leaves the mark of the last good one behind. */
export async function build(): Promise<void> {
  const before = await fingerprint()
  const vite = await import('vite')
  const common = { configFile: join(web, 'vite.config.ts'), logLevel: 'warn' as const }
  await vite.build({
    ...common,
    build: { outDir: client, manifest: true, rolldownOptions: { output: { codeSplitting } } },
  })
  const manifest = JSON.parse(await readFile(join(client, '.vite/manifest.json'), 'utf8'))
  await vite.build({
    ...common,
    publicDir: false,
    define: { __PRELOADS__: JSON.stringify(preloads(manifest)) },
    build: {
      outDir: join(dist, 'server'),
      ssr: join(web, 'entry-server.tsx'),
      // One file: however it is imported, its context objects exist once.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  await writeFile(mark, before)
}

/** What the bundles are made from, as one hash of names, sizes and times. */
async function fingerprint(): Promise<string> {
  const entries = await readdir(web, { recursive: true, withFileTypes: true })
  const sources = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(dist))
  const files = [...sources, join(web, '../package-lock.json')].sort()
  const facts = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file)
      return `${file} ${size} ${mtimeMs}`
    }),
  )
  return createHash('sha256').update(facts.join('\n')).digest('hex')
}

/** Builds where the bundles are missing or older than their sources; says whether it built. */
export async function buildIfStale(): Promise<boolean> {
  const built = await readFile(mark, 'utf8').catch(() => '')
  if (built === (await fingerprint())) return false
  await build()
  return true
}

if (import.meta.main) await build()
