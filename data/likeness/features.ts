// What two commitments can have in common: character pairs, codebook words, topics, indicators.
import type { Commitment } from '../schema.ts'
import { findWords } from '../words/find.ts'
import { foldText } from '../words/fold.ts'
import type { Words } from '../words/lexicon.ts'

/** The kinds of feature; each name in a set begins with its kind. */
export type Kind = 'pair' | 'word' | 'topic' | 'indicator' | 'heading'

/** Names by kind, each once: `pair` "幼儿", `word` "普惠性幼儿园", `topic` and `indicator` ids. */
export type Features = Record<Kind, Set<string>>

export type Described = Pick<Commitment, 'text' | 'section' | 'topics' | 'targets'>

const HAN_RUN = /\p{Script=Han}+/gu

export function featuresOf({ text, section, topics, targets }: Described, words: Words): Features {
  const folded = foldText(text)
  const heading = foldText(section.at(-1) ?? '')
  return {
    pair: pairs(folded),
    word: meaningful(folded, words),
    heading: new Set([...meaningful(heading, words), ...pairs(heading)]),
    topic: new Set(topics),
    indicator: new Set(targets.flatMap(({ indicator }) => indicator ?? [])),
  }
}

function pairs(folded: string): Set<string> {
  const found = new Set<string>()
  for (const [run] of folded.matchAll(HAN_RUN)) {
    for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2))
  }
  return found
}

/** The codebook words that name a theme's matter; a word inside a longer one says nothing more. */
function meaningful(folded: string, words: Words): Set<string> {
  const found = findWords(folded, words).filter(({ word, meant }) => meant && !word.general)
  const outer = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
  return new Set(outer.map(({ word }) => word.zh))
}
