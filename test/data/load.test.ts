// What a person who adds or mends a plan is told about its folder.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faultLine } from '../../data/faults.ts'
import { loadCodebook, loadPlans } from '../../data/load.ts'

let plans: string
beforeEach(() => {
  plans = mkdtempSync(path.join(tmpdir(), 'plans-'))
  cpSync('data/plans/weicheng-2024', path.join(plans, 'weicheng-2024'), { recursive: true })
})
afterEach(() => rmSync(plans, { recursive: true }))

const yaml = () => path.join(plans, 'weicheng-2024', 'plan.yaml')
const edit = (from: string | RegExp, to: string) =>
  writeFileSync(yaml(), readFileSync(yaml(), 'utf8').replace(from, to))
const told = () => loadPlans(plans).faults.map(faultLine)

describe('the published data', () => {
  it('loads without a fault: the five plans of the first edition', () => {
    const { plans, faults } = loadPlans('data/plans')
    expect(faults).toEqual([])
    expect(plans.map(({ plan }) => plan.id)).toEqual(
      expect.arrayContaining([
        'jinzhou-2019',
        'taizhou-2023',
        'weicheng-2024',
        'x-district-2021',
        'xx-county-2023',
      ]),
    )
  })

  it('loads without a fault: a codebook with the six core themes', () => {
    const { codebook, faults } = loadCodebook('data/codebook')
    expect(faults).toEqual([])
    expect(codebook.themes.filter((theme) => theme.core).map((theme) => theme.id)).toEqual([
      'preschool',
      'compulsory',
      'high-school',
      'vocational',
      'teachers',
      'safety',
    ])
  })
})

describe('a fault in plan.yaml', () => {
  it('names the line of a value that is not allowed, and the values that are', () => {
    edit('level: district', 'level: village')
    expect(told()).toEqual([
      expect.stringMatching(
        /plan\.yaml:2: `region\.level` is "village"\. Write one of: province, city/,
      ),
    ])
  })

  it('names a missing field and where to add it', () => {
    edit(/^title: .*\n/m, '')
    expect(told()).toEqual([
      expect.stringMatching(/`title` is missing\. Add `title:` to the file\./),
    ])
  })

  it('names an unknown field with its line', () => {
    edit(/^title: /m, 'titel: x\ntitle: ')
    expect(told()).toEqual([expect.stringMatching(/:3: `titel` is not a known field/)])
  })

  it('tells broken syntax with its line', () => {
    edit(/^title: .*/m, 'title: "open')
    expect(told()[0]).toMatch(/plan\.yaml:\d+: not valid YAML: /)
  })

  it('tells every fault of the file at once', () => {
    edit('level: district', 'level: village')
    edit('complete: true', 'complete: maybe')
    edit(/^id: .*/m, 'id: Weicheng 2024')
    expect(told()).toHaveLength(3)
  })

  it('refuses an id that is not the folder’s name', () => {
    edit(/^id: .*/m, 'id: weicheng-2025')
    expect(told()).toEqual([
      expect.stringMatching(/folder is named "weicheng-2024"\. Make the two equal/),
    ])
  })

  it('refuses years in the wrong order', () => {
    edit('from: 2024, to: 2025', 'from: 2025, to: 2024')
    expect(told()).toEqual([expect.stringMatching(/`years\.from` \(2025\) is after `years\.to`/)])
  })
})

describe('a plan folder', () => {
  it('without a source says so', () => {
    rmSync(path.join(plans, 'weicheng-2024', 'source.txt'))
    expect(told()).toEqual([expect.stringMatching(/weicheng-2024: the source is missing\. Store/)])
  })

  it('with an empty source says so', () => {
    writeFileSync(path.join(plans, 'weicheng-2024', 'source.txt'), '')
    expect(told()).toEqual([expect.stringMatching(/source\.txt: the source is empty/)])
  })

  it('with the id of another plan names both', () => {
    cpSync(path.join(plans, 'weicheng-2024'), path.join(plans, 'zz'), { recursive: true })
    expect(told()).toEqual([
      expect.stringMatching(/zz[/\\]plan\.yaml:1: `id` is "weicheng-2024"/),
      expect.stringMatching(
        /zz[/\\]plan\.yaml: the id "weicheng-2024" is used by .*weicheng-2024 too/,
      ),
    ])
  })

  it('that is not there says so', () => {
    expect(loadPlans(path.join(plans, 'none')).faults.map(faultLine)).toEqual([
      expect.stringMatching(/none: there is no plans folder here\. Create it/),
    ])
  })
})

describe('the codebook', () => {
  it('with phrases for a word that is no term of the theme names the word', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'codebook-'))
    const yaml = readFileSync('data/codebook/preschool.yaml', 'utf8')
    const phrases = 'phrases: [{ of: [学前教育, 学后教育], asked: [念幼儿园] }]'
    const rest = yaml.replace(/^phrases:\n(?: .*\n)+/m, '')
    writeFileSync(path.join(dir, 'preschool.yaml'), `${phrases}\n${rest}`)
    const told = loadCodebook(dir).faults.map(faultLine)
    rmSync(dir, { recursive: true })
    expect(told).toEqual([
      expect.stringMatching(
        /phrases are given for "学后教育", which is no term here\. Name a term/,
      ),
    ])
  })

  it('with hints that speak for a theme it does not hold names the topic and the theme', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'codebook-'))
    const yaml = readFileSync('data/codebook/digital.yaml', 'utf8')
    const wrong = yaml.replace(/^( {2}- id: (.*)\n)/m, '$1    unstaged: goverment\n')
    writeFileSync(path.join(dir, 'digital.yaml'), wrong)
    const told = loadCodebook(dir).faults.map(faultLine)
    rmSync(dir, { recursive: true })
    expect(told).toEqual([
      expect.stringMatching(
        /`unstaged` of the topic "[a-z-]+" is "goverment", which is no theme here\. Name/,
      ),
    ])
  })
})
