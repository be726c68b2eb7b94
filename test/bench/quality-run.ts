// Reads the labelled plans with the real rules and scores what they read.
import path from 'node:path'
import { readContent } from '../../indexer/content.ts'
import { readTargets } from '../../indexer/targets/index.ts'
import type { Part } from './part.ts'
import { score } from './quality.ts'
import { type GoldSet, goldClauses, goldSets } from './quality-gold.ts'
import { disagreements, figures, qualityTables, type Scored } from './quality-report.ts'

const CODEBOOK = path.join(import.meta.dirname, '../../data/codebook')

/** Commitments, themes and targets against the labels of test/gold. */
export const quality: Part = {
  name: 'quality',
  async run({ verbose, unseen }) {
    const sets: (Scored & { unseen: boolean })[] = []
    for (const set of goldSets()) sets.push({ ...(await scoredSet(set)), unseen: set.unseen })
    const clauses = { name: 'clauses', quality: scoredClauses() }
    return {
      text: [
        qualityTables(sets, clauses),
        ...(verbose
          ? [disagreements([...sets.filter((set) => unseen || !set.unseen), clauses])]
          : []),
      ].join('\n\n'),
      figures: { sets: sets.map(figures), clauses: figures(clauses).targets },
    }
  },
}

async function scoredSet({ name, dir, plans }: GoldSet): Promise<Scored> {
  const { content, faults } = await readContent({ plans: dir, codebook: CODEBOOK }, () => {})
  if (!content) throw new Error(faults.map(({ file, what }) => `${file}: ${what}`).join('\n'))
  const commitments = [...content.commitments]
  const pairs = plans.map((gold) => ({
    gold,
    read: commitments.filter((one) => one.plan === gold.plan),
  }))
  return { name, quality: score(pairs) }
}

/** Each clause as a plan of one commitment, read without a section or a codebook. */
function scoredClauses() {
  const planYears = { from: 2019, to: 2030 }
  const pairs = goldClauses().map(({ text, targets }) => ({
    gold: { plan: 'clauses', commitments: [{ text, themes: [], targets }], others: [] },
    read: [
      {
        text,
        themes: [],
        targets: readTargets({ text, section: [] }, { planYears, indicators: [] }),
      },
    ],
  }))
  return score(pairs)
}
