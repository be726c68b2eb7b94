// Two regions that resemble each other: where to begin comparing them.
import type { Names } from './catalog.ts'

/** The theme with most of the topics in common; null where there are none. */
export function mainShared(topics: readonly string[], themes: Names['themes']): string | null {
  const counted = themes.map(({ id, topics: own }) => ({
    id,
    count: own.filter((topic) => topics.includes(topic.id)).length,
  }))
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a), { id: '', count: 0 })
  return best.count > 0 ? best.id : null
}
