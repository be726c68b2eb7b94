// Pages that can stand in another site's frame: their address there, and the code that puts them there.
import { escapeHtml } from './html.ts'

const framed = /^\/(compare|c\/[^/]+|indicators\/[^/]+)\/?$/
const prefix = '/embed'

/** Path and query of the page in a frame; null where it can't stand in one. */
export function embedPath(url: string): string | null {
  const { pathname, search, searchParams } = new URL(url, 'http://portal.invalid')
  const compares = ['theme', 'topic', 'q', 'ids'].some((name) => searchParams.get(name))
  if (!framed.test(pathname) || (pathname.startsWith('/compare') && !compares)) return null
  return `${prefix}${pathname}${search}`
}

export const isEmbed = (path: string) => path.startsWith(`${prefix}/`)

/** The page that a framed one stands for. */
export const wholePage = (url: string) => (isEmbed(url) ? url.slice(prefix.length) : url)

export function embedCode(src: string, { title, height }: { title: string; height: number }) {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`
}
