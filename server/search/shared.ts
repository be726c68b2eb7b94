// What two commitments share, as it is told to readers: measures, topics, codebook words.
import type { Features } from '../../data/likeness/features.ts'
import type { Rarity } from '../../data/likeness/rarity.ts'
import type { Codebook } from '../../data/schema.ts'
import { wordsOf } from '../../data/words/lexicon.ts'
import type { Shared } from '../schemas/similar.ts'

const MOST_TERMS = 5

/** Rarest terms first. */
export function sharedBy(a: Features, b: Features, codebook: Codebook, rarity: Rarity): Shared[] {
  const both = (kind: 'indicator' | 'topic' | 'word') =>
    [...a[kind]].filter((name) => b[kind].has(name))
  const topics = codebook.themes.flatMap((theme) => theme.topics)
  const indicators = topics.flatMap((topic) => topic.indicators ?? [])
  const labelled = (kind: Shared['kind'], id: string, among: typeof topics | typeof indicators) => {
    const { zh, en } = among.find((one) => one.id === id) ?? { zh: id, en: id }
    return { kind, id, zh, en }
  }
  const terms = both('word').sort((x, y) => rarity('word', y) - rarity('word', x))
  const words = wordsOf(codebook).words
  return [
    ...both('indicator').map((id) => labelled('indicator', id, indicators)),
    ...both('topic').map((id) => labelled('topic', id, topics)),
    ...terms.slice(0, MOST_TERMS).map((zh) => ({
      kind: 'term' as const,
      id: zh,
      zh,
      en: words.find((word) => word.zh === zh)?.en ?? null,
    })),
  ]
}
