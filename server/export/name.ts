// The name of an exported file, after what was asked and the edition.
import type { ExportQuery } from '../schemas/export.ts'

const LONGEST = 60

/** Signs that some file system refuses, and those that would end the header. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|%;]+/gu

/** Without the extension: the words of the question, the filters after them, the edition. */
export function fileName(query: ExportQuery, version: string): string {
  const { q, theme, topic, regions, region, plans, plan, ids } = query
  const filters = [theme, topic, regions, region, plans, plan].flatMap((values) => values ?? [])
  const told = [q, ...filters, ids ? `${ids.length} ids` : undefined]
  const asked = told
    .flatMap((part) => part?.normalize('NFC').replace(UNFIT, ' ').trim() || [])
    .join('-')
    .replace(/\s+/g, ' ')
  const short = [...asked].slice(0, LONGEST).join('').trim()
  return ['duizhao', short, version].filter(Boolean).join('-')
}

/** RFC 6266: a name in ASCII for old clients, the whole one as RFC 8187 writes it. */
export function attachment(name: string, extension: string): string {
  const plain = name.replace(/(?:[^\x20-\x7e]|["\\])+/g, '_')
  const encoded = encodeURIComponent(`${name}.${extension}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}.${extension}"; filename*=UTF-8''${encoded}`
}
