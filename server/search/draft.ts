// A visitor's own text read by the same rules as the plans.
import type { Described } from '../../data/likeness/features.ts'
import type { Codebook, Commitment } from '../../data/schema.ts'
import { classify, withIndicators } from '../../indexer/classify.ts'
import { type Coding, codingOf } from '../../indexer/pipeline.ts'
import { readTargets } from '../../indexer/targets/index.ts'

const codings = new WeakMap<Codebook, Coding>()

export function codingFor(codebook: Codebook): Coding {
  const known = codings.get(codebook)
  if (known) return known
  const coding = codingOf(codebook)
  codings.set(codebook, coding)
  return coding
}

/** The text with the topics and targets found in it, as one passage without headings. */
export function describe(text: string, codebook: Codebook): Described {
  const { section, topics, targets } = describeFully(text, codebook)
  return { text, section, topics, targets }
}

/** The same with its themes, and why each label was given. */
export function describeFully(
  text: string,
  codebook: Codebook,
): Pick<Commitment, 'text' | 'section' | 'themes' | 'topics' | 'why' | 'targets'> {
  const { lexicon, indicators } = codingFor(codebook)
  const year = new Date().getFullYear()
  const passage = { text, section: [] }
  const planYears = { from: year, to: year }
  const targets = readTargets(passage, { planYears, governingYear: null, indicators })
  const named = [...new Set(targets.flatMap(({ indicator }) => indicator ?? []))]
  return { ...passage, ...withIndicators(classify(passage, lexicon), named, lexicon), targets }
}
