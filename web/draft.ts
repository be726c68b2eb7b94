// A visitor's draft on its way to the API and back. Nothing of it is kept or put in a URL.
import type { DraftAnswer, DraftParagraph } from '../server/schemas/draft.ts'
import type { IndicatorSummary } from '../server/schemas/indicators.ts'
import type { Api } from './api.ts'

/** As many UTF-16 code units as the API takes. */
export const longestDraft = 5000
/** As many regions as the API sets a draft beside. */
export const mostPeers = 8

export type DraftFault = 'empty' | 'long' | 'peers' | 'limited' | 'offline' | 'failed'

export interface Compared {
  text: string
  /** Chosen peers; none: those that come nearest. */
  regions: string[]
  answer: DraftAnswer | null
  fault: DraftFault | null
}

export const nothingYet: Compared = { text: '', regions: [], answer: null, fault: null }

/** What a form holds; browsers send line breaks as CR LF, which would count twice. */
export function draftOf(form: URLSearchParams | FormData): Pick<Compared, 'text' | 'regions'> {
  return {
    text: String(form.get('text') ?? '').replaceAll('\r\n', '\n'),
    regions: [...new Set(form.getAll('regions').map(String))],
  }
}

/** What is wrong with a draft before it is asked about, else null. */
export function faultOf({ text, regions }: Pick<Compared, 'text' | 'regions'>): DraftFault | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  if (text.length > longestDraft) return 'long'
  return regions.length > mostPeers ? 'peers' : null
}

export async function compareDraft(
  api: Api,
  draft: Pick<Compared, 'text' | 'regions'>,
): Promise<Compared> {
  const fault = faultOf(draft)
  if (fault) return { ...draft, answer: null, fault }
  const { text, regions } = draft
  const answer = await api.post<DraftAnswer>('/draft', regions.length ? draft : { text })
  if (answer.ok) return { ...draft, answer: answer.data, fault: null }
  const told = { 429: 'limited', 0: 'offline' } as const
  return { ...draft, answer: null, fault: told[answer.status as keyof typeof told] ?? 'failed' }
}

/** The measures that a paragraph puts a figure to, in its own order. */
export function measuresOf(
  paragraph: DraftParagraph,
  indicators: readonly IndicatorSummary[],
): IndicatorSummary[] {
  const named = new Set(paragraph.targets.map(({ indicator }) => indicator))
  return [...named].flatMap((id) => indicators.find((one) => one.id === id) ?? [])
}
