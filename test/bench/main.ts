// npm run bench [-- PART…] [--verbose [--unseen]]: runs the parts, prints tables, writes bench-results.json.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { pairs } from './pairs-run.ts'
import type { Part } from './part.ts'
import { quality } from './quality-run.ts'
import { readingSpeed } from './reading-speed.ts'

const PARTS: Part[] = [quality, pairs, readingSpeed]
const RESULTS = path.join(import.meta.dirname, '../../bench-results.json')

const { values, positionals } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const names = PARTS.map((part) => part.name)
const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}". There are: ${names.join(', ')}`)
  process.exit(2)
}

const results: Record<string, unknown> = {}
for (const part of PARTS) {
  if (positionals.length > 0 && !positionals.includes(part.name)) continue
  const { text, figures } = await part.run(values)
  console.log(`${text}\n`)
  results[part.name] = figures
}
const measured = { node: process.version, platform: `${process.platform} ${process.arch}`, results }
writeFileSync(RESULTS, `${JSON.stringify(measured, null, 2)}\n`)
console.log(`Written to ${path.relative(process.cwd(), RESULTS)}`)
