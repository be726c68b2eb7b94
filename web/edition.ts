// Which edition of the data a pinned page shows, and what changed since.
import type { EditionSummary } from '../server/schemas/versions.ts'

export interface ShownEdition {
  version: string
  /** YYYY-MM-DD. */
  published: string
  current: boolean
  /** Commitments that newer editions added and removed. */
  added: number
  removed: number
}

/** `versions` stand newest first; each tells its changes since the one before it. */
export function shownEdition(
  versions: readonly EditionSummary[],
  version: string,
): ShownEdition | null {
  const at = versions.findIndex((one) => one.version === version)
  const shown = versions[at]
  if (!shown) return null
  const since = versions.slice(0, at).map(({ changes }) => changes)
  return {
    version,
    published: shown.published.slice(0, 10),
    current: shown.current,
    added: since.reduce((sum, one) => sum + (one?.commitments_added ?? 0), 0),
    removed: since.reduce((sum, one) => sum + (one?.commitments_removed ?? 0), 0),
  }
}
