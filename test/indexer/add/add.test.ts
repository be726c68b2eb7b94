// `npm run add` as a person runs it: a file becomes a plan folder, or a line says why not.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadPlans } from '../../../data/load.ts'

let plans: string
beforeEach(() => {
  plans = path.join(mkdtempSync(path.join(tmpdir(), 'add-')), 'plans')
})
afterEach(() => rmSync(path.dirname(plans), { recursive: true }))

const add = (file: string, ...more: string[]) => {
  const said = ['--region', '望溪县', '--level', 'county', '--from', '2021', '--plans', plans]
  return spawnSync(process.execPath, ['indexer/add.ts', file, ...said, ...more], {
    encoding: 'utf8',
  })
}
const fixture = (name: string) => `test/fixtures/formats/${name}`

describe('npm run add', () => {
  it.each(['md', 'html', 'docx', 'pdf'])(
    'makes a plan of a .%s file that loads without a fault',
    (format) => {
      const { status, stdout } = add(fixture(`plan.${format}`), '--to', '2025')
      expect(status).toBe(0)
      expect(stdout).toMatch(/title +望溪县“十四五”教育发展规划/)
      expect(stdout).toMatch(/commitments +[5-9],/)
      expect(loadPlans(plans)).toMatchObject({
        faults: [],
        plans: [{ plan: { id: 'wangxi-2021', years: { from: 2021, to: 2025 } } }],
      })
      expect(readFileSync(path.join(plans, 'wangxi-2021', `source.${format}`))).toEqual(
        readFileSync(fixture(`plan.${format}`)),
      )
    },
  )

  it('gives a region the description that its first plan gave it', () => {
    add(fixture('plan.md'), '--region', '青岚省望溪县')
    expect(add(fixture('plan.md'), '--from', '2026').status).toBe(0)
    expect(loadPlans(plans).plans.map(({ plan }) => plan.region.zh)).toEqual([
      '青岚省望溪县',
      '青岚省望溪县',
    ])
    expect(loadPlans(plans).faults).toEqual([])
  })

  it('does not write over a plan', () => {
    add(fixture('plan.md'))
    expect(add(fixture('plan.pdf'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /there is a plan "wangxi-2021" already\. Give this one another --id\./,
      ),
    })
    expect(readdirSync(plans)).toEqual(['wangxi-2021'])
  })

  it.each([
    [
      'an encrypted file',
      [fixture('encrypted.pdf')],
      1,
      /it is encrypted\. Save a copy without a password/,
    ],
    ['a file that is not there', ['none.txt'], 1, /none\.txt cannot be read \(ENOENT\)/],
    ['a format that is not read', ['package.json'], 1, /Convert it to one of these formats/],
    ['an id that is none', [fixture('plan.md'), '--id', 'Wang Xi'], 1, /id would be "Wang Xi"/],
    ['years in the wrong order', [fixture('plan.md'), '--to', '2020'], 1, /--to is before --from/],
    [
      'a level that is none',
      [fixture('plan.md'), '--level', 'village'],
      2,
      /give province, city, county, district/,
    ],
    ['a year that is none', [fixture('plan.md'), '--from', '23'], 2, /give a year of four digits/],
    ['no file', [], 2, /No file is named\. Usage:/],
  ])('says in one line what is wrong with %s, and writes nothing', (_, args, status, line) => {
    const [file = '', ...more] = args
    const run = file
      ? add(file, ...more)
      : spawnSync(process.execPath, ['indexer/add.ts'], { encoding: 'utf8' })
    expect(run).toMatchObject({ status, stderr: expect.stringMatching(line) })
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
    expect(existsSync(plans)).toBe(false)
  })
})
