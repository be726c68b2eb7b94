// Where and how often a term stands in the plans, by region and theme.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { frequency, linesOf } from '../concordance.ts'
import type { ContextLine, Frequency, TermsAnswer } from '../schemas/terms.ts'
import { ask, EVERYTHING } from './engine.ts'
import { engineFilter, type Filters } from './filters.ts'
import { interpret } from './interpret.ts'
import type { Part } from './part.ts'

export interface TermsQuestion extends Filters {
  q: string
  page: number
  per_page: number
}

type Counted = 'text' | 'themes' | 'region'

export async function terms(
  engine: Meilisearch,
  edition: Edition,
  question: TermsQuestion,
): Promise<TermsAnswer> {
  const parts = interpret(question.q, wordsOf(edition.codebook)).byWords.parts
  const forms = [...new Set(parts.flatMap((part) => [...part.forms.typed, ...part.forms.other]))]
  const filter = engineFilter(question)
  const all = { filter, hitsPerPage: EVERYTHING, sort: ['plan:asc', 'order:asc'] }
  const denominators: Counted[] = ['text', 'themes', 'region']
  const [whole, ...found] = await ask(engine, edition.uid, [
    { ...all, attributesToRetrieve: denominators },
    ...parts.map((part) => ({ ...all, q: part.clause })),
  ])
  const holding = found.flatMap(({ hits }) => hits)
  const commitments = [...new Map(holding.map((one) => [one.id, one])).values()]
  const lines = commitments
    .map((commitment) => ({ commitment, lines: linesOf(commitment, forms) }))
    .filter((one) => one.lines.length > 0)
  const start = (question.page - 1) * question.per_page
  const flat = lines.flatMap((one) => one.lines)
  return {
    version: edition.version,
    query: question.q,
    forms: formsThatStand(parts, flat),
    total: flat.length,
    page: question.page,
    per_page: question.per_page,
    regions: byLabel(whole!.hits, lines, (one) => [one.region]),
    themes: byLabel(whole!.hits, lines, (one) => one.themes),
    lines: flat.slice(start, start + question.per_page),
  }
}

interface Lines {
  commitment: Commitment
  lines: ContextLine[]
}

function byLabel(
  all: Pick<Commitment, Counted>[],
  found: Lines[],
  labels: (one: Pick<Commitment, Counted>) => string[],
): Frequency[] {
  const characters = new Map<string, number>()
  for (const one of all) {
    const length = one.text.replace(/\s/g, '').length
    for (const label of labels(one)) characters.set(label, (characters.get(label) ?? 0) + length)
  }
  const counts = new Map<string, number>()
  for (const { commitment, lines } of found) {
    for (const label of labels(commitment)) {
      counts.set(label, (counts.get(label) ?? 0) + lines.length)
    }
  }
  return [...characters]
    .map(([label, length]) => frequency(label, counts.get(label) ?? 0, length))
    .sort((a, b) => b.per_10000 - a.per_10000 || (a.id < b.id ? -1 : 1))
}

/** What was typed first, then the other forms that occur. */
function formsThatStand(parts: Part[], lines: ContextLine[]): string[] {
  const standing = new Set(lines.map(({ term }) => term))
  return [...new Set([...parts.map((part) => part.shown), ...standing])]
}
