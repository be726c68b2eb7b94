// Cases kept as files: a text, a line of =====, and what the rules are to make of it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Passage, SourceText } from '../../indexer/shapes.ts'

const FOLDER = path.join(import.meta.dirname, '..', 'fixtures')
const DIVIDER = '\n=====\n'

export interface Case {
  name: string
  text: string
  expected: string
}

export function casesOf(folder: string): Case[] {
  const dir = path.join(FOLDER, folder)
  return readdirSync(dir).map((file) => {
    const [text = '', expected = ''] = readFileSync(path.join(dir, file), 'utf8').split(DIVIDER)
    return {
      name: file.replace(/\.txt$/, '').replaceAll('-', ' '),
      text,
      expected: expected.trim(),
    }
  })
}

export const plainText = (text: string): SourceText => ({ format: 'txt', text, blocks: [] })

/** A passage a line, under a line for each new section. */
export function listing(passages: Passage[]): string {
  let above = ''
  return passages
    .flatMap(({ section, text, agencies: { lead, support }, governingYear }) => {
      const heading = `# ${section.join(' / ')}`
      const names =
        lead.length + support.length > 0 ? ` {${lead.join(' ')} | ${support.join(' ')}}` : ''
      const year = governingYear === undefined ? '' : ` <${governingYear}>`
      const line = `${text}${names}${year}`
      if (heading === above) return [line]
      above = heading
      return [heading, line]
    })
    .join('\n')
}
