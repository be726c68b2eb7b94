// How the answer tells what the question was taken for.
import type { Interpreted } from '../schemas/search.ts'
import type { Interpretation, Part } from './part.ts'

/** Enough to see what is meant. */
const MOST_OTHERS = 12

export function interpretedOf({
  parts,
  context,
  excluded,
  corrected,
}: Interpretation): Interpreted {
  return {
    terms: parts.map((part) => part.shown),
    expanded: parts.flatMap((part) => {
      const to = othersOf(part).slice(0, MOST_OTHERS)
      return to.length > 0 ? [{ from: part.shown, to }] : []
    }),
    corrected,
    excluded,
    context: context.map((part) => part.shown),
  }
}

/** What else counts: for a foreign word its Chinese forms, for a Chinese one its other forms. */
function othersOf({ shown, forms }: Part): string[] {
  return [...forms.typed, ...forms.other].filter((form) => form !== shown)
}
