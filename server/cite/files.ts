// Citations as data for reference managers: BibTeX, RIS and CSL-JSON.
import type { Facts } from './facts.ts'

/** Signs that BibTeX would read as its own. */
const BIBTEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const tex = (text: string) => text.replace(/[\\{}%&#$_~^]/g, (sign) => BIBTEX[sign]!)

export function bibtex({ id, author, title, year, url, accessed, quote }: Facts): string {
  const fields = {
    author: `{${tex(author)}}`,
    title: tex(title),
    year,
    url,
    urldate: accessed,
    note: tex(quote),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`
}

export function ris({ id, author, title, year, url, accessed, quote }: Facts): string {
  const fields: [string, string][] = [
    ['TY', 'GOVDOC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['PY', year],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['N1', quote],
  ]
  const line = ([tag, value]: [string, string]) => `${tag}  - ${value.replace(/\s+/g, ' ')}`
  return `${fields.map(line).join('\r\n')}\r\nER  - \r\n`
}

export function csl({ id, author, title, year, url, accessed, quote, original }: Facts) {
  return {
    id,
    type: 'report',
    language: 'zh-CN',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [[Number(year)]] },
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    URL: url,
    ...(original ? { source: original } : {}),
    note: quote,
  }
}
