// Loads the source of a plan: each format by its own reader, chosen by the name of the file.
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Format, SourceText } from '../shapes.ts'
import { decode, readText } from './txt.ts'
import { UnreadableSource } from './unreadable.ts'

/** Larger files are refused before they are read. */
export const MOST_BYTES = 20 * 1024 * 1024

// A format's library is loaded when the first file of it turns up.
const READERS: Record<Format, (bytes: Uint8Array) => SourceText | Promise<SourceText>> = {
  txt: readText,
  md: async (bytes) => (await import('./md.ts')).readMarkdown(decode(bytes)),
  html: async (bytes) => (await import('./html.ts')).readHtml(decode(bytes)),
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
}

const NAMES: Record<string, Format> = { htm: 'html', markdown: 'md' }

export function formatOf(file: string): Format | null {
  const name = path.extname(file).slice(1).toLowerCase()
  const format = NAMES[name] ?? name
  return Object.hasOwn(READERS, format) ? (format as Format) : null
}

/** Throws UnreadableSource, whose message says what is wrong with the file and how to mend it. */
export async function loadSource(file: string): Promise<SourceText> {
  const format = formatOf(file)
  if (format === null) {
    throw new UnreadableSource(
      `it is no ${Object.keys(READERS).join(', ')} file`,
      'Convert it to one of these formats first',
    )
  }
  const { size } = await stat(file)
  if (size > MOST_BYTES) {
    throw new UnreadableSource(
      `it has ${Math.ceil(size / 1024 / 1024)} MB, more than ${MOST_BYTES / 1024 / 1024}`,
      'Split it, or store its text alone',
    )
  }
  return READERS[format](await readFile(file))
}
