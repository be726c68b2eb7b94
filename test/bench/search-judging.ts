// How well a search answers: its hits against the judged searches of test/gold/queries.
import path from 'node:path'
import { readLines } from './quality-gold.ts'
import { folded } from './quality-matching.ts'

export interface JudgedQuery {
  q: string
  /** plain, paraphrase, english, slips, questions or nothing */
  class: string
  /** 2: exactly what is asked; 1: partly. What is not listed has grade 0. */
  relevant: { plan: string; text: string; grade: 1 | 2 }[]
}

/** Hits best first; `total` is the count the search states. */
export interface Answer {
  total: number
  hits: { plan: string; text: string }[]
}

export interface ClassScore {
  class: string
  queries: number
  /** Mean over the class; null for the class "nothing". */
  ndcg10: number | null
  /** Mean share of the grade-2 commitments among the first 50 hits; null for "nothing". */
  recall50: number | null
  /** Share of answers that state 0 hits; only for "nothing". */
  honest: number | null
}

const FIRST = 10
const DEEP = 50

const FILES = { open: 'queries.jsonl', held: 'held.jsonl' }

export const judgedQueries = (set: keyof typeof FILES = 'open'): JudgedQuery[] =>
  readLines(
    path.join(import.meta.dirname, '../gold/queries', FILES[set]),
  ) as unknown as JudgedQuery[]

/** nDCG@10 with gains of 2^grade − 1 and a logarithmic discount; a repeated hit gains once. */
export function ndcg10(query: JudgedQuery, answer: Answer): number {
  const grades = gradesOf(query)
  const seen = new Set<string>()
  const got = answer.hits.slice(0, FIRST).map((hit) => {
    const key = keyOf(hit)
    const grade = seen.has(key) ? 0 : (grades.get(key) ?? 0)
    seen.add(key)
    return grade
  })
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, FIRST)
  return gain(got) / gain(ideal)
}

export function recall50(query: JudgedQuery, answer: Answer): number {
  const seen = new Set(answer.hits.slice(0, DEEP).map(keyOf))
  const wanted = query.relevant.filter(({ grade }) => grade === 2)
  return wanted.filter((one) => seen.has(keyOf(one))).length / Math.max(1, wanted.length)
}

/** One row a class, then one over all that have an answer. */
export function judge(pairs: { query: JudgedQuery; answer: Answer }[]): ClassScore[] {
  const classes = [...new Set(pairs.map(({ query }) => query.class))]
  const asked = pairs.filter(({ query }) => query.class !== 'nothing')
  return [
    ...classes.map((name) =>
      scoreOf(
        name,
        pairs.filter(({ query }) => query.class === name),
      ),
    ),
    scoreOf('all with an answer', asked),
  ]
}

function scoreOf(name: string, pairs: { query: JudgedQuery; answer: Answer }[]): ClassScore {
  const nothing = name === 'nothing'
  const over = (of: (query: JudgedQuery, answer: Answer) => number) =>
    mean(pairs.map(({ query, answer }) => of(query, answer)))
  return {
    class: name,
    queries: pairs.length,
    ndcg10: nothing ? null : over(ndcg10),
    recall50: nothing ? null : over(recall50),
    honest: nothing ? over((_, { total }) => (total === 0 ? 1 : 0)) : null,
  }
}

const keyOf = ({ plan, text }: { plan: string; text: string }) => `${plan} ${folded(text)}`

const gradesOf = (query: JudgedQuery): Map<string, number> =>
  new Map(query.relevant.map((one) => [keyOf(one), one.grade]))

const gain = (grades: number[]): number =>
  grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)

const mean = (values: number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)
