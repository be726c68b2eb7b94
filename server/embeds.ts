// Which addresses of the portal can stand in a frame on another site, and what stands in it.
import { CompareQuery } from './schemas/compare.ts'

export type Embeddable =
  | { kind: 'compare'; asked: URLSearchParams }
  | { kind: 'indicator'; id: string }
  | { kind: 'commitment'; id: string }

export interface Embed {
  what: Embeddable
  /** The edition that the address is pinned to, where it is. */
  version: string | null
  /** Path and query of the frame's page. */
  frame: string
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** null for every address that is none of ours or no such page. */
export function embedOf(url: string, origin: string): Embed | null {
  const parsed = URL.parse(url, origin)
  if (!parsed || parsed.host !== new URL(origin).host || !/^https?:$/.test(parsed.protocol)) {
    return null
  }
  const path = parsed.pathname.replace(/^\/embed(?=\/)/, '').replace(/\/$/, '')
  const what = pageOf(path, parsed.searchParams)
  if (!what) return null
  const version = parsed.searchParams.get('v')
  return { what, version, frame: `/embed${path}${parsed.search}` }
}

function pageOf(path: string, query: URLSearchParams): Embeddable | null {
  const [, page, id, more] = path.split('/')
  if (page === 'compare' && id === undefined) return { kind: 'compare', asked: comparisonOf(query) }
  if (!id || more !== undefined || !ID.test(id)) return null
  if (page === 'c') return { kind: 'commitment', id }
  return page === 'indicators' ? { kind: 'indicator', id } : null
}

/** What only shapes the page (language, what is shown) is not asked of the API. */
function comparisonOf(query: URLSearchParams): URLSearchParams {
  const asked = [...query].filter(([name]) => Object.hasOwn(CompareQuery.properties, name))
  return new URLSearchParams(asked)
}

const SIZES: Record<Embeddable['kind'], { width: number; height: number }> = {
  compare: { width: 960, height: 640 },
  indicator: { width: 720, height: 480 },
  commitment: { width: 600, height: 280 },
}

/** Never larger than asked for. */
export function sizeOf(
  { kind }: Embeddable,
  { maxwidth, maxheight }: { maxwidth?: number; maxheight?: number },
): { width: number; height: number } {
  const { width, height } = SIZES[kind]
  return {
    width: Math.min(width, maxwidth ?? width),
    height: Math.min(height, maxheight ?? height),
  }
}
