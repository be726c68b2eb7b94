import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Check } from 'typebox/schema'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Commitment } from '../../data/schema.ts'
import { breakPlan, changePlan, lines, makePlace, type Place, run } from './command.ts'

vi.setConfig({ testTimeout: 60_000 })

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

const index = (args: string[] = [], more = {}) =>
  run(['run', '--silent', 'index', '--', ...args], { ...place.env, ...more })
const summary = async (args: string[] = []) => JSON.parse((await index(['--json', ...args])).out)
const plan = (name: string) => path.join(place.data, 'plans', name)

test('the indexer alone reads, publishes and says what it found, exit 0', async () => {
  const { code, out } = await index()
  expect(code).toBe(0)
  expect(lines(out)).toEqual([
    expect.stringMatching(/^jinzhou-2019 {2}\d+ commitments, \d+ targets$/),
    expect.stringMatching(
      /^1 plan, \d+ commitments, \d+ targets: published as edition [0-9a-f]{12}\.$/,
    ),
  ])
})

test('unchanged data makes no new edition', async () => {
  const first = await summary()
  const again = await summary()
  expect(first.outcome).toBe('published')
  expect(again).toMatchObject({ outcome: 'unchanged', version: first.version })
})

test('--json tells plans, counts, version, faults and duration', async () => {
  expect(await summary(['--dry-run'])).toEqual({
    outcome: 'dry-run',
    version: expect.stringMatching(/^[0-9a-f]{12}$/),
    plans: [{ id: 'jinzhou-2019', commitments: expect.any(Number), targets: expect.any(Number) }],
    commitments: expect.any(Number),
    targets: expect.any(Number),
    faults: [],
    warnings: [],
    duration_ms: expect.any(Number),
  })
})

test('--dry-run touches no engine and writes nothing', async () => {
  const { code } = await index(['--dry-run'], { MEILI_BIN: '/absent' })
  expect(code).toBe(0)
  expect(existsSync(place.state)).toBe(false)
})

test('--jsonl - writes nothing but commitments to standard output, one a line', async () => {
  const { code, out } = await index(['--dry-run', '--jsonl', '-'])
  const commitments = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(commitments.length).toBeGreaterThan(10)
  expect(commitments.filter((one) => !Check(Commitment, one))).toEqual([])
})

test('--jsonl FILE writes the same to a file', async () => {
  const file = path.join(place.data, 'out.jsonl')
  const { out } = await index(['--dry-run', '--jsonl', '-'])
  await index(['--dry-run', '--jsonl', file])
  expect(readFileSync(file, 'utf8')).toBe(out)
})

test('--plans and --codebook name other folders', async () => {
  renameSync(path.join(place.data, 'plans'), path.join(place.data, 'mine'))
  renameSync(path.join(place.data, 'codebook'), path.join(place.data, 'rules'))
  const [mine, rules] = [path.join(place.data, 'mine'), path.join(place.data, 'rules')]
  const { code } = await index(['--dry-run', '--plans', mine, '--codebook', rules])
  expect(code).toBe(0)
})

test('a wrong input publishes nothing, exit 1, and the right one before it stays', async () => {
  const before = await summary()
  changePlan(place, '教育', '教学')
  cpSync(plan('jinzhou-2019'), plan('other-2020'), { recursive: true })
  const { code, out } = await index()
  expect(code).toBe(1)
  expect(lines(out)).toEqual([expect.stringMatching(/faults?; nothing was published\.$/)])
  rmSync(plan('other-2020'), { recursive: true })
  changePlan(place, '教学', '教育')
  expect(await summary()).toMatchObject({ outcome: 'unchanged', version: before.version })
})

test.each<[string, () => void, RegExp[]]>([
  [
    'a broken plan.yaml',
    () => breakPlan(place),
    [/jinzhou-2019\/plan\.yaml:\d+: `complete` is .+\. .+\./],
  ],
  [
    'a missing source',
    () => rmSync(path.join(plan('jinzhou-2019'), 'source.txt')),
    [/jinzhou-2019: the source is missing\. .+/],
  ],
  [
    'a plan with no commitment',
    () => writeFileSync(path.join(plan('jinzhou-2019'), 'source.txt'), '锦州市教育局\n'),
    [/jinzhou-2019\/source\.txt: no commitment was found in it\. Check .+/],
  ],
  [
    'two plans with one id, and a folder that is named otherwise',
    () => cpSync(plan('jinzhou-2019'), plan('other-2020'), { recursive: true }),
    [
      /other-2020\/plan\.yaml:1: `id` is "jinzhou-2019", the folder is named "other-2020"\. .+/,
      /other-2020\/plan\.yaml: the id "jinzhou-2019" is used by .+jinzhou-2019 too\. .+/,
    ],
  ],
  [
    'an empty folder of plans',
    () => rmSync(plan('jinzhou-2019'), { recursive: true }),
    [/plans: no plan in this folder\. Add one with `npm run add`/],
  ],
])('%s is told by file, with the way to mend it', async (_, spoil, expected) => {
  spoil()
  const { code, err } = await index(['--dry-run'])
  expect(code).toBe(1)
  expect(lines(err)).toEqual(expected.map((one) => expect.stringMatching(one)))
})

test.each([
  ['an unknown option', ['--nope'], /^Unknown option '--nope'\. Usage: npm run index/],
  ['a stray word', ['plans'], /^Unexpected argument 'plans'\. Usage: /],
  [
    'an option without its value',
    ['--plans'],
    /^Option '--plans <value>' argument missing\. Usage/,
  ],
  ['two outputs on one stream', ['--jsonl', '-', '--json'], /^--jsonl - and --json both write/],
  ['a file that cannot be written', ['--dry-run', '--jsonl', '/absent/x'], /^--jsonl \/absent\/x /],
])('%s is bad usage, exit 2, in one line', async (_, args, expected) => {
  const { code, err } = await index(args)
  expect(code).toBe(2)
  expect(lines(err)).toEqual([expect.stringMatching(expected)])
})

test('of two that publish at once, one publishes and the other says whose turn it is', async () => {
  const both = await Promise.all([index(), index()])
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1])
  const [refused] = both.filter(({ code }) => code === 1)
  expect(lines(refused!.err).at(-1)).toMatch(/is in use by npm run index \(process \d+\): /)
})
