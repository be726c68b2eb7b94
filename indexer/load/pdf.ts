// Takes a plan out of a PDF: lines are put together from their pieces, paragraphs from lines.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { SourceText } from '../shapes.ts'
import { TextBuilder } from './blocks.ts'
import { linesOf, type PdfLine, type Piece } from './pdf-lines.ts'
import { addLines, withoutRunningLines } from './pdf-paragraphs.ts'
import { UnreadableSource } from './unreadable.ts'

/** Pages beyond it are left out, and the reading says so. */
export const MOST_PAGES = 2000

export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const document = await open(bytes)
  try {
    const pages: PdfLine[][] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      pages.push(await readPage(document, number))
    }
    if (pages.every((page) => page.length === 0)) {
      throw new UnreadableSource(
        'it holds pictures of pages and no text',
        'Run text recognition (OCR) on it first',
      )
    }
    const text = new TextBuilder()
    addLines(withoutRunningLines(pages), text)
    const left = document.numPages - pages.length
    const warnings =
      left > 0 ? [`Only the first ${MOST_PAGES} pages were read; ${left} were left out.`] : []
    return { ...text.build('pdf'), warnings }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const files = path.join(
    path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))),
    '/',
  )
  const task = getDocument({
    // The library takes the bytes over; the caller keeps its own.
    data: Uint8Array.from(bytes),
    // Chinese fonts that are not embedded name their encoding; these files explain it.
    cMapUrl: `${files}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${files}standard_fonts/`,
    wasmUrl: `${files}wasm/`,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  })
  return task.promise.catch((error: Error) => {
    if (error.name === 'PasswordException') {
      throw new UnreadableSource('it is encrypted', 'Save a copy without a password')
    }
    throw new UnreadableSource(
      'it is not a PDF, or damaged',
      'Open it and save or print it to PDF again',
    )
  })
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfLine[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x, y] = item.transform as number[]
    return [{ text: item.str, x: x!, y: y!, width: item.width, size: item.height || 10 }]
  })
  page.cleanup()
  return linesOf(pieces)
}
