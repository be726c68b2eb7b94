// Builds the pages: for the browser into web/dist/client, for the server into web/dist/server.
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const web = import.meta.dirname
const dist = join(web, 'dist')
const mark = join(dist, 'built-from')
const MANIFEST = '.vite/manifest.json'

/** Shared by some pages only: apart from what they all need, together with what the same pages need. */
const some = {
  cards: /components.(Labels|CommitmentCard|Actions|Provenance|Marked)\.|web.(quotation|marks)\./,
  sides: /components.(Embed|Sources)\.|web.(embedding|html)\./,
  boxes: /components.(RegionBoxes|RegionChoice)\./,
  rare: /components.(Dot|Picture|SearchBox|ThemeList|FigureText)\.|web.(measure|comparison)\./,
}
const OFF_THE_WAY = Object.values(some)
const group = (name: 'cards' | 'sides' | 'boxes') => ({
  name,
  minShareCount: 2,
  test: some[name],
})

/** What most pages use is one file: a dozen small ones cost more to fetch and pack worse. */
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      priority: 1,
      minShareCount: 2,
      test: (id: string) => !OFF_THE_WAY.some((off) => off.test(id)),
    },
    group('cards'),
    group('sides'),
    group('boxes'),
  ],
}

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
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

/** Builds both bundles aside and then puts them in place; a failed build throws and changes nothing. */
export async function build(): Promise<void> {
  const before = await fingerprint()
  await mkdir(dist, { recursive: true })
  const aside = await mkdtemp(join(dist, 'building-'))
  try {
    await bundle(join(aside, 'client'), join(aside, 'server'))
    await keepBefore(join(dist, 'client'), join(aside, 'client'))
    for (const part of ['client', 'server']) await putInPlace(aside, part)
    await writeFile(mark, before)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/**
 * What the build before made is kept beside what this one made: pages that are open, and a portal that
 * is running, still ask for it. Only its own files, so that they do not pile up from build to build.
 */
export async function keepBefore(before: string, now: string): Promise<void> {
  const manifest = await readFile(join(before, MANIFEST), 'utf8').catch(() => '{}')
  const chunks = Object.values<Chunk>(JSON.parse(manifest))
  for (const file of new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css]))) {
    await cp(join(before, file), join(now, file), { force: false })
  }
}

/** Two processes may build at once; their bundles are equal, so either may stay. */
async function putInPlace(aside: string, part: string): Promise<void> {
  await rename(join(dist, part), join(aside, `old-${part}`)).catch((fault) => {
    if (fault.code !== 'ENOENT') throw fault
  })
  await rename(join(aside, part), join(dist, part)).catch((fault) => {
    if (fault.code !== 'ENOTEMPTY' && fault.code !== 'EEXIST') throw fault
  })
}

async function bundle(client: string, server: string): Promise<void> {
  const vite = await import('vite')
  const common = { configFile: join(web, 'vite.config.ts'), logLevel: 'warn' as const }
  await vite.build({
    ...common,
    build: { outDir: client, manifest: true, rolldownOptions: { output: { codeSplitting } } },
  })
  const manifest = JSON.parse(await readFile(join(client, MANIFEST), 'utf8'))
  await vite.build({
    ...common,
    publicDir: false,
    define: { __PRELOADS__: JSON.stringify(preloads(manifest)) },
    build: {
      outDir: server,
      ssr: join(web, 'entry-server.tsx'),
      // One file: however it is imported, its context objects exist once.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
}

/** What the bundles are made from, as one hash. Of contents: a copied or cloned tree has other times. */
async function fingerprint(): Promise<string> {
  const entries = await readdir(web, { recursive: true, withFileTypes: true })
  const sources = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(dist))
  const files = [...sources, join(web, '../package-lock.json')].sort()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  for (const [i, file] of files.entries())
    hash.update(relative(web, file)).update(contents[i] ?? '')
  return hash.digest('hex')
}

/** Builds where the bundles are missing or older than their sources; says whether it built. */
export async function buildIfStale(): Promise<boolean> {
  const built = await readFile(mark, 'utf8').catch(() => '')
  if (built === (await fingerprint())) return false
  await build()
  return true
}

if (import.meta.main) await build()
