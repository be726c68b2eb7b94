// Reads, validates and cross-checks the plans and the codebook. Every fault of every file is told.
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Fault, shown } from './faults.ts'
import { type Codebook, Glossary, Plan, Theme, Vocabulary } from './schema.ts'
import { readYaml } from './yaml.ts'

/** A plan and the file that holds its words. */
export interface PlanFolder {
  plan: Plan
  /** Absolute or as given: the path of `source.txt`, `.md`, `.html`, `.docx` or `.pdf`. */
  file: string
}

const SOURCE = /^source\.(txt|md|html|docx|pdf)$/

/**
 * Every folder of `dir` that is a plan, in the order of their ids.
 * Folders whose name begins with a dot are passed over.
 */
export function loadPlans(dir: string): { plans: PlanFolder[]; faults: Fault[] } {
  const folders = listFolders(dir)
  if (!folders) return { plans: [], faults: [noFolder(dir, 'plans')] }
  if (folders.length === 0) {
    const what = 'no plan in this folder'
    const mend = 'Add one with `npm run add`, or name another folder with --plans'
    return { plans: [], faults: [{ file: shown(dir), line: null, what, mend }] }
  }
  const read = folders.map((name) => loadPlan(path.join(dir, name)))
  const plans = read.flatMap((one) => (one.folder ? [one.folder] : []))
  return { plans, faults: [...read.flatMap((one) => one.faults), ...clashes(plans)] }
}

function loadPlan(folder: string): { folder: PlanFolder | null; faults: Fault[] } {
  const yaml = path.join(folder, 'plan.yaml')
  const sources = readdirSync(folder).filter((name) => SOURCE.test(name))
  const faults: Fault[] = sourceFaults(folder, sources)
  if (!existsSync(yaml)) {
    const what = 'plan.yaml is missing'
    const mend = 'Add the metadata file, or remove the folder'
    return { folder: null, faults: [{ file: shown(folder), line: null, what, mend }, ...faults] }
  }
  const read = readYaml(yaml, Plan)
  faults.unshift(...read.faults)
  const plan = read.value
  if (!plan) return { folder: null, faults }
  if (plan.id !== path.basename(folder)) {
    const what = `\`id\` is "${plan.id}", the folder is named "${path.basename(folder)}"`
    faults.push({ file: shown(yaml), line: 1, what, mend: 'Make the two equal' })
  }
  if (plan.years.from > plan.years.to) {
    const what = `\`years.from\` (${plan.years.from}) is after \`years.to\` (${plan.years.to})`
    faults.push({ file: shown(yaml), line: null, what, mend: 'Put the earlier year first' })
  }
  // Told with its faults, so that a clash with another plan is told in the same run.
  const source = sources[0]
  return { folder: source ? { plan, file: path.join(folder, source) } : null, faults }
}

function sourceFaults(folder: string, sources: string[]): Fault[] {
  const accepted = 'source.txt, .md, .html, .docx or .pdf'
  if (sources.length === 0) {
    const mend = `Store the plan's text there as ${accepted}`
    return [{ file: shown(folder), line: null, what: 'the source is missing', mend }]
  }
  if (sources.length > 1) {
    const what = `more than one source: ${sources.join(', ')}`
    return [{ file: shown(folder), line: null, what, mend: 'Keep the one as received' }]
  }
  const file = path.join(folder, sources[0]!)
  if (statSync(file).size === 0) {
    return [{ file: shown(file), line: null, what: 'the source is empty', mend: 'Store the text' }]
  }
  return []
}

/** Plans that cannot stand beside each other: one id twice, or one region described in two ways. */
function clashes(plans: PlanFolder[]): Fault[] {
  const seen = new Map<string, PlanFolder>()
  const regions = new Map<string, PlanFolder>()
  return plans.flatMap((folder) => {
    const file = shown(path.join(path.dirname(folder.file), 'plan.yaml'))
    const faults: Fault[] = []
    const twin = seen.get(folder.plan.id)
    if (twin) {
      const what = `the id "${folder.plan.id}" is used by ${shown(path.dirname(twin.file))} too`
      faults.push({ file, line: null, what, mend: 'Give each plan an id of its own' })
    }
    seen.set(folder.plan.id, folder)
    const { region } = folder.plan
    const other = regions.get(region.id)
    if (other && !sameRegion(other.plan.region, region)) {
      const what = `region "${region.id}" is described otherwise in ${shown(path.dirname(other.file))}`
      faults.push({ file, line: null, what, mend: 'Describe a region alike in all its plans' })
    }
    regions.set(region.id, other ?? folder)
    return faults
  })
}

const sameRegion = (a: Plan['region'], b: Plan['region']) =>
  a.zh === b.zh && a.en === b.en && a.province === b.province && a.level === b.level

/** The codebook: one file a theme, the vocabulary and the glossary. Ids are unique over all its files. */
export function loadCodebook(dir: string): { codebook: Codebook; faults: Fault[] } {
  const codebook: Codebook = { themes: [], vocabulary: [] }
  if (!existsSync(dir)) return { codebook, faults: [noFolder(dir, 'codebook')] }
  const faults: Fault[] = []
  const names = readdirSync(dir).filter((name) => name.endsWith('.yaml'))
  for (const name of names.sort()) {
    const file = path.join(dir, name)
    if (name === 'vocabulary.yaml') {
      const read = readYaml(file, Vocabulary)
      faults.push(...read.faults)
      codebook.vocabulary = read.value?.terms ?? []
      codebook.alike = read.value?.alike ?? []
      codebook.elsewhere = read.value?.elsewhere ?? []
      codebook.everyday = read.value?.everyday ?? []
      continue
    }
    if (name === 'glossary.yaml') {
      const read = readYaml(file, Glossary)
      faults.push(...read.faults)
      if (read.value) codebook.glossary = read.value
      continue
    }
    const read = readYaml(file, Theme)
    faults.push(...read.faults)
    if (!read.value) continue
    faults.push(...themeFaults(read.value, file, codebook))
    codebook.themes.push(read.value)
  }
  if (names.length === 0) {
    const mend = 'Store one YAML file a theme there'
    faults.push({ file: shown(dir), line: null, what: 'no theme in this codebook', mend })
  }
  codebook.themes.sort((a, b) => a.order - b.order)
  faults.push(...unstagedFaults(codebook.themes, dir))
  return { codebook, faults }
}

/** Topics whose hints speak for a theme that no file holds. */
function unstagedFaults(themes: Theme[], dir: string): Fault[] {
  const known = new Set(themes.map(({ id }) => id))
  return themes.flatMap(({ id, topics }) =>
    topics
      .filter(({ unstaged }) => unstaged !== undefined && !known.has(unstaged))
      .map((topic) => ({
        file: shown(path.join(dir, `${id}.yaml`)),
        line: null,
        what: `\`unstaged\` of the topic "${topic.id}" is "${topic.unstaged}", which is no theme here`,
        mend: 'Name a theme by its `id`',
      })),
  )
}

function themeFaults(theme: Theme, file: string, before: Codebook): Fault[] {
  const faults: Fault[] = []
  const add = (what: string, mend: string) =>
    faults.push({ file: shown(file), line: null, what, mend })
  const expected = path.basename(file, '.yaml')
  if (theme.id !== expected) add(`\`id\` is "${theme.id}", not "${expected}"`, 'Make the two equal')
  const twin = before.themes.find((other) => other.order === theme.order)
  if (twin)
    add(`\`order\` ${theme.order} is taken by "${twin.id}"`, 'Give each theme its own place')
  const ids = (themes: Theme[]) =>
    themes
      .flatMap((one) => one.topics.flatMap((topic) => [topic, ...(topic.indicators ?? [])]))
      .map((one) => one.id)
  const taken = new Set(ids(before.themes))
  for (const id of ids([theme])) {
    if (taken.has(id))
      add(`the id "${id}" is used twice`, 'Give each topic and indicator its own id')
    taken.add(id)
  }
  for (const zh of strangers(theme)) {
    add(
      `phrases are given for "${zh}", which is no term here`,
      'Name a term of this file by its `zh`',
    )
  }
  return faults
}

/** Words that phrases are given for and that are no terms of the theme. */
function strangers({ terms, phrases = [], topics }: Theme): string[] {
  const known = new Set([...terms, ...topics.flatMap((topic) => topic.terms)].map(({ zh }) => zh))
  const named = [...phrases, ...topics.flatMap((topic) => topic.phrases ?? [])]
  return [...new Set(named.flatMap(({ of }) => of))].filter((zh) => !known.has(zh))
}

function listFolders(dir: string): string[] | null {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) return null
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}

const noFolder = (dir: string, of: string): Fault => ({
  file: shown(dir),
  line: null,
  what: `there is no ${of} folder here`,
  mend: `Create it, or name another with --${of} or DATA_DIR`,
})
