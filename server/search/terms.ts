// Where and how often a term stands in the plans, by region and theme.
import type { Meilisearch } from 'meilisearch'
import { foldText } from '../../data/words/fold.ts'
import { type Words, wordsOf } from '../../data/words/lexicon.ts'
import { formToken, grams } from '../../data/words/tokens.ts'
import type { Edition } from '../../indexer/edition.ts'
import { byContext, lineOf, type Occurrence } from '../concordance.ts'
import { BadParameter } from '../errors.ts'
import { byRegion, byTheme } from '../frequencies.ts'
import { countedPlans } from '../profiles.ts'
import { type Recent, recent } from '../recent.ts'
import type { TermsAnswer, TermsSort } from '../schemas/terms.ts'
import { corpusOf, occurrencesOf } from './corpus.ts'
import { ask, type EngineQuery } from './engine.ts'
import { interpret } from './interpret.ts'

export interface TermsQuestion {
  q: string
  region?: string[]
  theme?: string[]
  sort: TermsSort
  width: number
  page: number
  per_page: number
}

export async function terms(
  engine: Meilisearch,
  edition: Edition,
  { q, region, theme, sort, width, page, per_page }: TermsQuestion,
): Promise<TermsAnswer> {
  const plans = countedPlans(edition)
  const words = wordsOf(edition.codebook)
  const forms = formsAsked(q, words)
  const known = await looked(engine, edition, forms, words)
  const { variants } = known
  const found = inOrder(known, sort)
  const ofTheme = theme ? found.filter((one) => one.commitment.themes.includes(theme[0]!)) : found
  const inRegions = (some: Occurrence[]) =>
    region ? some.filter((one) => region.includes(one.commitment.region)) : some
  const shown = inRegions(ofTheme)
  const counted = once(known.counts, JSON.stringify([theme, region]), () => ({
    commitments: new Set(shown.map(({ commitment }) => commitment)).size,
    regions: byRegion(ofTheme, plans, theme?.[0] ?? null),
    themes: byTheme(inRegions(found), plans, region ?? null),
  }))
  const start = (page - 1) * per_page
  return {
    version: edition.version,
    query: q,
    forms,
    variants,
    total: shown.length,
    page,
    per_page,
    sort,
    ...counted,
    lines: shown.slice(start, start + per_page).map((one) => lineOf(one, width)),
  }
}

/** Different filters of one term that are remembered. */
const COUNTED = 20

/** Another page or order of the same counts the same. */
function once<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const made = kept.get(key) ?? make()
  if (kept.size >= COUNTED) kept.clear()
  kept.set(key, made)
  return made
}

/** The words as they stand; where they are in Latin letters that the codebook knows, the Chinese ones. */
function formsAsked(q: string, words: Words): string[] {
  const folded = foldText(q)
  if (!/[\p{L}\p{N}]/u.test(folded)) {
    throw new BadParameter('q', 'There is no word in "q" to look for.')
  }
  if (!/^[\p{Script=Latin}\p{P}\s]+$/u.test(folded)) return [folded]
  const meant = interpret(q, words).byWords.parts.filter(({ kind }) => kind === 'english')
  const forms = meant.flatMap(({ forms }) => forms.typed)
  return forms.length > 0 ? [...new Set(forms)] : [folded]
}

interface Looked {
  /** In the order of the plans. */
  found: Occurrence[]
  /** In other orders, as they were asked for. */
  sorted: Map<TermsSort, Occurrence[]>
  variants: TermsAnswer['variants']
  /** By what it was filtered by. */
  counts: Map<string, Pick<TermsAnswer, 'commitments' | 'regions' | 'themes'>>
}

/** Filters keep the order, so that each is made once. */
function inOrder({ found, sorted }: Looked, sort: TermsSort): Occurrence[] {
  if (sort === 'plan') return found
  const known = sorted.get(sort) ?? byContext(found, sort)
  sorted.set(sort, known)
  return known
}

const kept = new WeakMap<Edition, Recent<Looked>>()
/** Occurrences of the terms looked up last, so that paging and sorting ask the engine nothing. */
const OCCURRENCES_KEPT = 200_000

function looked(
  engine: Meilisearch,
  edition: Edition,
  forms: string[],
  words: Words,
): Promise<Looked> {
  const terms = kept.get(edition) ?? recent(OCCURRENCES_KEPT, ({ found }) => found.length + 1)
  kept.set(edition, terms)
  return terms(forms.join('\n'), () => lookUp(engine, edition, forms, words))
}

async function lookUp(
  engine: Meilisearch,
  edition: Edition,
  forms: string[],
  words: Words,
): Promise<Looked> {
  const others = variantsOf(forms, words)
  const counting = others.map((form) => ({ ...holding(form, words), hitsPerPage: 0 }))
  const [counted, corpus] = await Promise.all([
    counting.length > 0 ? ask(engine, edition, counting) : [],
    corpusOf(engine, edition),
  ])
  const variants = others.map((form, i) => ({ form, commitments: counted[i]!.total }))
  return {
    found: await occurrencesOf(corpus, forms),
    sorted: new Map(),
    counts: new Map(),
    variants: variants.filter((one) => one.commitments > 0),
  }
}

/** A codebook word is one token of the engine, anything else a phrase of characters. */
const holding = (form: string, words: Words): EngineQuery =>
  words.byForm.get(form)?.some((word) => word.written.includes(form))
    ? { clauses: [formToken(form)], attributesToSearchOn: ['said'] }
    : { clauses: [`"${grams(form)}"`], attributesToSearchOn: ['grams'] }

const MOST_VARIANTS = 12

/** Other words of the codebook for what the forms mean; general words have too many. */
function variantsOf(forms: string[], words: Words): string[] {
  const meant = forms.flatMap((form) => words.byForm.get(form) ?? [])
  const written = meant.flatMap((word) => word.written)
  return [...new Set(written)].filter((form) => !forms.includes(form)).slice(0, MOST_VARIANTS)
}
