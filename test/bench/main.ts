// npm run bench [-- PART…] [--verbose [--unseen]] [--large [--state DIR]] [--write | --check]: runs the parts, prints tables,
// writes bench-results.json; --write keeps the figures of /about in data/quality.json, --check compares.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { QUALITY_FILE, readQuality } from '../../data/quality.ts'
import { compareSpeed } from './compare-speed.ts'
import { pairs } from './pairs-run.ts'
import type { Part } from './part.ts'
import { quality } from './quality-run.ts'
import { readingSpeed } from './reading-speed.ts'
import { searching } from './search-run.ts'
import { speed } from './search-speed.ts'
import { startSpeed } from './start-speed.ts'
import { type Results, stored } from './stored.ts'
import { typingSpeed } from './typing-speed.ts'

const PARTS: Part[] = [
  quality,
  pairs,
  searching,
  speed,
  compareSpeed,
  readingSpeed,
  startSpeed,
  typingSpeed,
]
const RESULTS = path.join(import.meta.dirname, '../../bench-results.json')

const { values, positionals } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    state: { type: 'string' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const names = PARTS.map((part) => part.name)
const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}". There are: ${names.join(', ')}`)
  process.exit(2)
}

const isWanted = ({ name, onlyLarge }: Part) =>
  positionals.length > 0 ? positionals.includes(name) : values.large || !onlyLarge

const results: Record<string, unknown> = {}
for (const part of PARTS) {
  if (!isWanted(part)) continue
  const { text, figures } = await part.run(values)
  console.log(`${text}\n`)
  results[part.name] = figures
}
const measured = { node: process.version, platform: `${process.platform} ${process.arch}`, results }
writeFileSync(RESULTS, `${JSON.stringify(measured, null, 2)}\n`)
console.log(`Written to ${path.relative(process.cwd(), RESULTS)}`)

if (values.write || values.check) {
  const before = await readQuality()
  const now = stored(before, results as Results)
  const file = path.relative(process.cwd(), QUALITY_FILE)
  if (values.write) {
    writeFileSync(QUALITY_FILE, `${JSON.stringify(now, null, 2)}\n`)
    console.log(`Stored in ${file}`)
  } else if (!isDeepStrictEqual(before, now)) {
    console.error(`${file} is not what was measured now. Write it: npm run bench -- --write`)
    process.exitCode = 1
  }
}
