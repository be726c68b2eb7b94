// RFC 4180 tables that Excel opens rightly: a byte order mark, CRLF, and no cell that could run.
import {
  type Column,
  columnsOf,
  headingOf,
  targetColumnsOf,
  targetRows,
  type Value,
} from './columns.ts'
import type { Entry } from './entries.ts'
import type { ExportFile, FileFacts } from './file.ts'

const BOM = '\ufeff'
const MIME = 'text/csv; charset=utf-8'
const LIMIT = 50_000

/** Signs at which spreadsheets begin a formula, the full-width ones among them. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NEEDS_QUOTES = /[",\r\n;\t]/

/** A number stays a number; text that a spreadsheet would run is set behind an apostrophe. */
export function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const inert = STARTS_FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

const line = (values: Value[]) => `${values.map(cell).join(',')}\r\n`

async function* table<Row>(
  columns: Column<Row>[],
  rows: AsyncIterable<Row>,
  facts: FileFacts,
): AsyncIterable<string> {
  yield BOM + line(columns.map((column) => headingOf(column, facts)))
  for await (const row of rows) yield line(columns.map((column) => column.of(row, facts)))
}

async function* targetsOf(entries: AsyncIterable<Entry>) {
  for await (const entry of entries) yield* targetRows(entry)
}

export const csv: ExportFile = {
  mime: MIME,
  extension: 'csv',
  limit: LIMIT,
  write: (entries, facts) => table(columnsOf(facts), entries, facts),
}

export const csvOfTargets: ExportFile = {
  ...csv,
  write: (entries, facts) => table(targetColumnsOf(facts), targetsOf(entries), facts),
}
