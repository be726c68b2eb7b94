// How the answer tells what the question was taken for.
import type { Interpreted } from '../schemas/search.ts'
import type { Interpretation, Part } from './part.ts'

const HAN = /\p{Script=Han}/u

/** Enough to see what is meant. */
const MOST_OTHERS = 8

export function interpretedOf({
  parts,
  context,
  excluded,
  corrected,
  asks: { number, when, where },
}: Interpretation): Interpreted {
  return {
    terms: parts.map((part) => part.shown),
    expanded: parts.flatMap((part) => {
      if (part.kind === 'literal' && HAN.test(part.shown)) return []
      const to = othersOf(part).slice(0, MOST_OTHERS)
      return to.length > 0 ? [{ from: part.shown, to }] : []
    }),
    corrected,
    excluded,
    asks: { number, when, where },
    context: context.map((part) => part.shown),
  }
}

/**
 * What else counts: for a foreign word its Chinese forms, for a Chinese one its other forms.
 * A longer form that holds the term, or one told already, is found anyway and left out.
 */
function othersOf({ shown, forms }: Part): string[] {
  const others: string[] = []
  for (const form of [...forms.typed, ...forms.other]) {
    if (![shown, ...others].some((told) => form.includes(told))) others.push(form)
  }
  return others
}
