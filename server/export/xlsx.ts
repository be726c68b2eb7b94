// Workbooks for Excel: the commitments, their targets, and what the file is.
import type { Row } from 'write-excel-file/node'
import { aboutLines } from './about.ts'
import {
  type Column,
  columnsOf,
  headingOf,
  targetColumnsOf,
  targetRows,
  type Value,
} from './columns.ts'
import { gathered } from './entries.ts'
import type { ExportFile, FileFacts } from './file.ts'

/** The longest text that a cell of a workbook holds. */
const LONGEST_TEXT = 32_767

export const xlsx: ExportFile = {
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  limit: 10_000,
  write: async function* (entries, facts) {
    // Loaded with the first file asked for: the portal starts without it.
    const { default: writeWorkbook } = await import('write-excel-file/node')
    const all = await gathered(entries)
    const english = facts.lang === 'en'
    yield await writeWorkbook([
      sheet(english ? 'Commitments' : '承诺', columnsOf(facts), all, facts),
      sheet(
        english ? 'Targets' : '数字目标',
        targetColumnsOf(facts),
        all.flatMap(targetRows),
        facts,
      ),
      about(english ? 'About' : '说明', facts),
    ]).toBuffer()
  },
}

function sheet<T>(name: string, columns: Column<T>[], rows: T[], facts: FileFacts) {
  const shown = { ...facts, lang: facts.lang ?? 'zh' } satisfies FileFacts
  const heading = columns.map((column) => ({
    value: headingOf(column, shown),
    type: String,
    fontWeight: 'bold' as const,
  }))
  const lines = rows.map((row) => columns.map((column) => cell(column.of(row, shown))))
  return {
    sheet: name,
    data: [heading, ...lines],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
}

/** Text is declared as text: such a cell is never a formula, whatever it begins with. */
function cell(value: Value): Row[number] {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  return {
    value: clean(value).slice(0, LONGEST_TEXT),
    type: String,
    alignVertical: 'top',
    wrap: true,
  }
}

/** Control characters and halves of characters that XML 1.0 does not allow. */
const clean = (text: string) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

function about(name: string, facts: FileFacts) {
  const data = aboutLines(facts).map((line) => [cell(line)])
  return { sheet: name, data, columns: [{ width: 100 }] }
}
