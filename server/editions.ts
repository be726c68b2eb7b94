// Which edition a request asks for.
import type { Catalogue } from '../indexer/catalogue.ts'
import type { Edition } from '../indexer/edition.ts'
import { EditionGone, EngineAway, Refusal } from './errors.ts'

/**
 * The current edition, or the kept one that `version` names. `url` is what was asked, for the link
 * to the current view. Throws EditionGone, EngineAway, or `nothing-published`.
 */
export async function editionFor(
  catalogue: Catalogue,
  version: string | undefined,
  url: string,
): Promise<Edition> {
  const edition = await reached(() => (version ? catalogue.edition(version) : catalogue.current()))
  if (edition) return edition
  if (version) throw new EditionGone(version, withoutVersion(url))
  throw new Refusal('nothing-published', 'No plans are indexed yet. Try again in a little.')
}

export async function reached<T>(asking: () => Promise<T>): Promise<T> {
  try {
    return await asking()
  } catch (error) {
    throw error instanceof Refusal ? error : new EngineAway(error)
  }
}

function withoutVersion(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  searchParams.delete('v')
  const query = searchParams.toString()
  return query ? `${pathname}?${query}` : pathname
}
