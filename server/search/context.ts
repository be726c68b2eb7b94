// Words too common to search by beside others that name something: they only count for the order.
import type { Interpretation, Part } from './part.ts'

/** A word that stands in more of the commitments than this says little beside others. */
const COMMON = 0.08

/** General words beside words that name something. */
export function mayBeContext({ parts }: Interpretation): Part[] {
  const general = parts.filter((part) => part.weak && (part.words.length > 0 || isEveryday(part)))
  return parts.some((part) => !part.weak && part.kind !== 'number') ? general : []
}

/** 夏天 in 夏天游泳安全. */
const isEveryday = ({ kind, weak }: Part) => kind === 'literal' && weak

/**
 * Of the general words those that are common, of everyday words those that no plan has: `counts` of
 * each, among `all` commitments.
 */
export const contextOf = (general: Part[], counts: number[], all: number): Part[] =>
  general.filter((part, i) => counts[i]! > all * COMMON || (isEveryday(part) && counts[i] === 0))

export const withContext = (reading: Interpretation, context: Part[]): Interpretation => ({
  ...reading,
  parts: reading.parts.filter((part) => !context.includes(part)),
  context,
})
