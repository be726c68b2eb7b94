// A draft read as a plan is read: its paragraphs, the pledges in each, what they speak of.
import type { Described } from '../../data/likeness/features.ts'
import type { Codebook, Commitment, Plan, Reasons, Target } from '../../data/schema.ts'
import { readPlan } from '../../indexer/pipeline.ts'
import { codingFor, describeFully } from './draft.ts'

export interface ReadParagraph {
  text: string
  heading: boolean
  /** The main one first: by how much of the paragraph speaks of it. */
  themes: string[]
  topics: string[]
  why: Reasons
  targets: Target[]
  /** What to look for elsewhere: its pledges one by one. */
  pledges: Described[]
}

type Read = Pick<Commitment, 'text' | 'section' | 'themes' | 'topics' | 'why' | 'targets'>

/** One entry for each line that is not blank. `year` is the first year that the draft plans for. */
export function readDraft(text: string, codebook: Codebook, year: number): ReadParagraph[] {
  const commitments = readPlan(
    { plan: planOf(year), source: { format: 'txt', text, blocks: [] } },
    codingFor(codebook),
  )
  const headings = new Set(commitments.flatMap(({ section }) => section.map(bare)))
  return linesOf(text).map((line) => {
    const own = commitments.filter(
      ({ source }) => source.start >= line.start && source.start < line.end,
    )
    if (own.length > 0) return merged(line.text, own)
    if (headings.has(bare(line.text))) return headingOf(line.text)
    // What a plan would not count as a pledge is still what the visitor asks about.
    return merged(line.text, [describeFully(line.text, codebook)])
  })
}

/** As much of a plan as reading needs. */
const planOf = (year: number) =>
  ({ id: 'draft', region: { id: 'draft' }, years: { from: year, to: year } }) as Plan

const bare = (text: string) => text.replace(/[\s。．.：:]+$/u, '').replace(/\s+/g, '')

function linesOf(text: string): { text: string; start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((match) => ({
      text: match[0].trim(),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((line) => /[\p{L}\p{N}]/u.test(line.text))
}

const headingOf = (text: string): ReadParagraph => ({
  text,
  heading: true,
  themes: [],
  topics: [],
  why: {},
  targets: [],
  pledges: [],
})

function merged(text: string, own: Read[]): ReadParagraph {
  const why: Reasons = {}
  for (const one of own) {
    for (const [label, reasons] of Object.entries(one.why)) {
      why[label] = [...new Set([...(why[label] ?? []), ...reasons])]
    }
  }
  return {
    text,
    heading: false,
    themes: weightiest(own, ({ themes }) => themes),
    topics: weightiest(own, ({ topics }) => topics),
    why,
    targets: own.flatMap(({ targets }) => targets),
    pledges: own,
  }
}

/** Labels by the characters of what carries them. */
function weightiest(own: Read[], labels: (one: Read) => string[]): string[] {
  const weight = new Map<string, number>()
  for (const one of own) {
    const all = labels(one)
    for (const label of all) {
      weight.set(label, (weight.get(label) ?? 0) + one.text.length / all.length)
    }
  }
  return [...weight].sort(([, a], [, b]) => b - a).map(([label]) => label)
}
