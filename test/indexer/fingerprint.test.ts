import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '../../indexer/fingerprint.ts'

let dir: string
let before: string
const inputs = () => ({ plans: path.join(dir, 'plans'), codebook: path.join(dir, 'codebook') })
const write = (name: string) => writeFileSync(path.join(dir, name), 'x')

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'duizhao-print-'))
  cpSync('data/plans/jinzhou-2019', path.join(dir, 'plans/jinzhou-2019'), { recursive: true })
  cpSync('data/codebook', path.join(dir, 'codebook'), { recursive: true })
  before = fingerprint(inputs())
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('the same files have the same fingerprint, wherever they lie', () => {
  const elsewhere = path.join(dir, 'elsewhere')
  cpSync(inputs().plans, elsewhere, { recursive: true })
  expect(fingerprint({ ...inputs(), plans: elsewhere })).toBe(before)
})

test.each([
  'plans/jinzhou-2019/plan.yaml',
  'plans/jinzhou-2019/source.txt',
  'plans/jinzhou-2019/source.pdf',
  'codebook/preschool.yaml',
  'codebook/new.yaml',
])('a change of %s changes it', (name) => {
  write(name)
  expect(fingerprint(inputs())).not.toBe(before)
})

test.each(['plans/README.md', 'codebook/guidelines.md', 'plans/jinzhou-2019/.note'])(
  'a change of %s, which nothing is read from, does not',
  (name) => {
    write(name)
    expect(fingerprint(inputs())).toBe(before)
  },
)
