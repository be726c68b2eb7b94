// A large set of plans made of a small one: folders as `npm run index` reads them, hundreds of regions.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pinyin } from 'pinyin-pro'
import { stringify } from 'yaml'
import type { Commitment, Plan } from '../../data/schema.ts'
import type { EditionContent } from '../../indexer/edition.ts'

/** Commitments of a plan: a county's is short, a city's long. */
const SHORTEST = 60
const LONGEST = 280
/** Sentences under one heading, at most. */
const UNDER_A_HEADING = 8
/** One plan in so many breaks off. */
const BROKEN = 6

const FIRST = '安宝昌长常崇德定东丰富广海和河洪怀淮惠吉江金锦晋'
const SECOND = '安昌城川州德定福关化江康乐林陵宁平清山泰阳源溪兴水'
const LEVELS = [
  ['city', '市'],
  ['county', '县'],
  ['district', '区'],
] as const
const PROVINCES = ['河北省', '辽宁省', '江苏省', '浙江省', '河南省', '湖南省', '四川省', '陕西省']

type Choose = (below: number) => number

/** Always the same for the same content: the next choice follows from the last (Numerical Recipes). */
function choosing(seed: number): Choose {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Writes `count` plans into `dir`, each of a region of its own. */
export function writeSyntheticPlans(dir: string, content: EditionContent, count: number): void {
  const most = FIRST.length * SECOND.length
  if (count > most) throw new Error(`There are names for ${most} regions, not for ${count}.`)
  const choose = choosing(20_260_101)
  const real = Array.from(content.commitments, (commitment) => ({
    commitment,
    clauses: commitment.text.split(/(?<=[，；。,;])/u),
  }))
  for (let number = 0; number < count; number++) {
    const plan = planOf(number, choose)
    const folder = path.join(dir, plan.id)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'plan.yaml'), stringify(plan))
    writeFileSync(path.join(folder, 'source.txt'), textOf(plan, real, choose))
  }
}

function planOf(number: number, choose: Choose): Plan {
  const [level, suffix] = LEVELS[choose(LEVELS.length)]!
  const name = FIRST[number % FIRST.length]! + SECOND[Math.floor(number / FIRST.length)]!
  const region = pinyin(name, { toneType: 'none', type: 'array', v: true }).join('')
  const from = 2018 + choose(8)
  const complete = choose(BROKEN) > 0
  return {
    id: `${region}-${number}-${from}`,
    region: {
      id: `${region}-${number}`,
      zh: name + suffix,
      en: region[0]!.toUpperCase() + region.slice(1),
      province: PROVINCES[choose(PROVINCES.length)]!,
      level,
      anonymised: false,
    },
    title: `${name + suffix}教育高质量发展行动方案（${from}—${from + 2}年）`,
    years: { from, to: from + 2, inferred: false },
    source: { url: null, retrieved: '2026-01-01' },
    complete,
    ...(complete ? {} : { gap: '正文在此中断' }),
  }
}

interface Real {
  commitment: Commitment
  clauses: string[]
}

/** Headings with sentences under them: the beginning of a real sentence, the end of another. */
function textOf({ title }: Plan, real: Real[], choose: Choose): string {
  const lines = [title]
  let left = SHORTEST + choose(LONGEST - SHORTEST)
  for (let section = 1; left > 0; section++) {
    const at = choose(real.length)
    const headings = real[at]!.commitment.section
    lines.push(`${section}.${unnumbered(headings.at(-1) ?? '工作举措')}`)
    const sentences = Array.from({ length: Math.min(left, 1 + choose(UNDER_A_HEADING)) }, (_, i) =>
      sentenceOf(real[(at + i) % real.length]!, real[choose(real.length)]!, choose),
    )
    lines.push(sentences.join(''))
    left -= sentences.length
  }
  return `${lines.join('\n')}\n`
}

function sentenceOf({ clauses: own }: Real, { clauses: other }: Real, choose: Choose): string {
  const begun = own.slice(0, 1 + choose(own.length))
  const text = [...begun, ...other.slice(choose(other.length))].join('')
  return `${text.replaceAll(/[。\n](?!$)/gu, '，').replace(/[，；。,;\s]+$/u, '')}。`
}

const unnumbered = (heading: string) =>
  heading
    .replace(/^[\s(（第]*[一二三四五六七八九十百\d]+[\s)）章节条、.．。:：]+/u, '')
    .replace(/[。；，]$/u, '')
