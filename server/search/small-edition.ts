// Of a small edition more is asked at once: answers are few, and the engine is quicker than one more way to it.
import type { Edition } from '../../indexer/edition.ts'

/** Commitments. */
const SMALL = 5_000

export const isSmall = ({ counts }: Edition): boolean => counts.commitments <= SMALL
