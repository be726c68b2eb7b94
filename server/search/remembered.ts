// Answers already given. An edition never changes, so the same question has the same answer.
import type { Edition } from '../../indexer/edition.ts'

/** Of each edition; the longest unasked goes first. */
const MOST = 200

const answers = new WeakMap<Edition, Map<string, Promise<unknown>>>()

/** The answer made by `make`, made once for equal questions. A failure is not kept. */
export function remembered<T>(
  edition: Edition,
  question: object,
  make: () => Promise<T>,
): Promise<T> {
  const kept = answers.get(edition) ?? new Map<string, Promise<unknown>>()
  answers.set(edition, kept)
  const key = JSON.stringify(question)
  const answer = (kept.get(key) as Promise<T> | undefined) ?? make()
  kept.delete(key)
  kept.set(key, answer)
  answer.catch(() => kept.delete(key))
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  return answer
}
