// How fast plans are read, and whether time and memory grow with the text alone.
import { loadCodebook, loadPlans } from '../../data/load.ts'
import { loadSource } from '../../indexer/load/index.ts'
import { type Coding, codingOf, readPassages, readPlan } from '../../indexer/pipeline.ts'
import type { LoadedPlan, SourceText } from '../../indexer/shapes.ts'
import type { Part } from './part.ts'
import { table } from './table.ts'

const LENGTH = 5000
const PLANS = 10_000
/** Of so many plans one is read a second time, up to its passages alone. */
const ONE_IN = 10
/** Read before the clock starts, while the engine that runs this is still compiling. */
const WARMING = 100
/** Plans made, read and forgotten together: what is held of them would show in the memory. */
const TOGETHER = 100
/** The same on every run, so that two runs read the same plans. */
const SEED = 20261122

export const readingSpeed: Part = {
  name: 'reading-speed',
  async run() {
    const { codebook } = loadCodebook('data/codebook')
    const coding = codingOf(codebook)
    const seeds = await sentencesOfSources()
    const some = random(SEED)
    const plans = (count: number, length = LENGTH) =>
      Array.from({ length: count }, () => recombined(seeds, some, length))
    for (const plan of plans(WARMING)) readPlan(plan, coding)
    const begin = peakMemory()
    const whole = { ms: 0, commitments: 0, passages: 0 }
    for (let read = 0; read < PLANS; read += TOGETHER) {
      const some = plans(TOGETHER)
      const sample = some.slice(0, TOGETHER / ONE_IN)
      const short = cpu(() => sum(some.map((plan) => readPlan(plan, coding).length)))
      whole.ms += short.ms
      whole.commitments += short.value
      whole.passages += cpu(() => sample.map(({ source }) => readPassages(source).length)).ms
    }
    const growth = peakMemory() - begin
    const long = plans(4, LENGTH * 20)
    const twenty = cpu(() => long.map((plan) => readPlan(plan, coding).length))
    const perPlan = whole.ms / PLANS
    const figures = {
      plans: PLANS,
      characters: LENGTH,
      commitments: whole.commitments,
      ms_per_plan: perPlan,
      ms_per_plan_passages: (whole.passages / PLANS) * ONE_IN,
      seconds_per_10000_plans: whole.ms / 1000,
      /** 1: reading is linear in the text. */
      growth_for_20_times_the_text: twenty.ms / long.length / perPlan / 20,
      /** 1: linear; of texts that repeat one mark of numbering, bracket or figure without end. */
      worst_growth_on_hostile_text: Math.max(
        ...HOSTILE.map((unit) => growthOn(unit, seeds[0]!.plan, coding)),
      ),
      /** Near 0: what was read leaves nothing behind. */
      memory_growth_mb: growth,
      peak_memory_mb: peakMemory(),
    }
    return { text: `reading speed, CPU time of one core\n${rowsOf(figures)}`, figures }
  },
}

const HOSTILE = [
  '(',
  '“',
  '1.',
  '一是好；',
  '牵头单位:',
  '2025年',
  '甲，',
  '|',
  '、各',
  '每年1所，',
  '不少于',
]

/** How much longer four times the text takes, for each character of it. */
function growthOn(unit: string, plan: LoadedPlan['plan'], coding: Coding): number {
  const [small, large] = [25_000, 100_000].map((length) => {
    const source: SourceText = {
      format: 'txt',
      text: unit.repeat(length / unit.length),
      blocks: [],
    }
    return cpu(() => readPlan({ plan, source }, coding)).ms
  })
  return large! / small! / 4
}

function rowsOf(figures: Record<string, number>): string {
  const rows = Object.entries(figures).map(([name, value]) => [
    name.replaceAll('_', ' '),
    Number.isInteger(value) ? String(value) : value.toFixed(2),
  ])
  return table([['measure', 'figure'], ...rows])
}

/** What is read of the five plans, numbered items and all: real words in a new order. */
async function sentencesOfSources(): Promise<{ plan: LoadedPlan['plan']; sentences: string[] }[]> {
  return Promise.all(
    loadPlans('data/plans').plans.map(async ({ plan, file }) => {
      const { text } = await loadSource(file)
      return { plan, sentences: text.split(/(?<=。)|\n+/).filter((one) => one.trim() !== '') }
    }),
  )
}

function recombined(
  seeds: Awaited<ReturnType<typeof sentencesOfSources>>,
  some: (below: number) => number,
  length: number,
): LoadedPlan {
  const parts: string[] = []
  let characters = 0
  for (let item = 1; characters < length; item++) {
    const { sentences } = seeds[some(seeds.length)]!
    const heading = `\n${item}.加强第${item}项工作。`
    const body = Array.from({ length: 4 }, () => sentences[some(sentences.length)]!)
    parts.push(heading, ...body)
    characters += heading.length + sum(body.map((one) => one.length))
  }
  const source: SourceText = { format: 'txt', text: parts.join('').slice(0, length), blocks: [] }
  return { plan: seeds[0]!.plan, source }
}

function cpu<T>(work: () => T): { value: T; ms: number } {
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return { value, ms: (user + system) / 1000 }
}

/** A linear congruential generator (Numerical Recipes): chance that repeats itself. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const peakMemory = () => process.resourceUsage().maxRSS / 1024

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
