// Citations as text: GB/T 7714-2015 (electronic resource, [EB/OL]) and APA, 7th edition.
import type { Facts } from './facts.ts'

export const gbt7714 = ({ author, title, year, accessed, url }: Facts): string =>
  `${author}. ${title}[EB/OL]. (${year})[${accessed}]. ${url}.`

export function apa({ author, title, year, accessed, url }: Facts): string {
  const [y, m, d] = accessed.split('-').map(Number)
  const date = new Date(Date.UTC(y!, m! - 1, d!))
  const told = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
  return `${author}. (${year}). ${title}. Retrieved ${told}, from ${url}`
}
