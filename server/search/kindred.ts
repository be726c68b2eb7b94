// A word of the field that no plan holds, read as its topic: where the words of the topic stand for each other.
import type { Codebook } from '../../data/schema.ts'
import { oneOf } from './filters.ts'
import type { Interpretation, Part } from './part.ts'

/** Null where no such word is asked for. `isHeld` tells whether any commitment holds a part. */
export function byTopics(
  reading: Interpretation,
  isHeld: (part: Part) => boolean,
  { themes }: Codebook,
): Interpretation | null {
  const kindred = new Set(
    themes.flatMap(({ topics }) => topics.filter((topic) => topic.kindred).map(({ id }) => id)),
  )
  const topicsOf = (part: Part) => {
    const isAbsent = !part.weak && !isHeld(part) && part.kind !== 'literal'
    const topics = isAbsent ? part.words.flatMap((word) => word.topics) : []
    return topics.length > 0 && topics.every((id) => kindred.has(id)) ? topics : []
  }
  const parts = reading.parts.map((part): Part => {
    const topics = [...new Set(topicsOf(part))]
    return topics.length === 0 ? part : { ...part, clause: '', filter: oneOf('topics', topics) }
  })
  return parts.every((part, i) => part === reading.parts[i]) ? null : { ...reading, parts }
}
