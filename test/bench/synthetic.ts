// A large edition made of a small one: sentences recombined from the clauses of real commitments.
import type { Commitment } from '../../data/schema.ts'
import type { EditionContent } from '../../indexer/edition.ts'

/** Always the same for the same content: the next choice follows from the last. */
function choosing(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

/** `size` commitments, spread over the plans of the content, with the labels of their first half. */
export function synthetic(content: EditionContent, size: number): EditionContent {
  const choose = choosing(20_260_101)
  const real = content.commitments
  const clauses = real.map(({ text }) => text.split(/(?<=[，；。,;])/u))
  const made: Commitment[] = Array.from({ length: size }, (_, order) => {
    const first = choose(real.length)
    const own = clauses[first]!
    const other = clauses[choose(real.length)]!
    const text = [
      ...own.slice(0, 1 + choose(own.length)),
      ...other.slice(choose(other.length)),
    ].join('')
    return { ...real[first]!, id: `${real[first]!.plan}-s${order}`, order, text }
  })
  return { ...content, commitments: made, echoes: { ...content.echoes, found: [], total: 0 } }
}
