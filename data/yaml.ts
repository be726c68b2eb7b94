// Reads a YAML file of a given shape, or tells every fault of it with its line.
import { readFileSync } from 'node:fs'
import type { Static, TSchema } from 'typebox'
import type { TLocalizedValidationError } from 'typebox/error'
import { Errors } from 'typebox/value'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Fault, shown } from './faults.ts'

export type Read<T> = { value: T; faults: [] } | { value: null; faults: Fault[] }

/** @param file path of the file to read; named in the faults relative to the working directory */
export function readYaml<T extends TSchema>(file: string, shape: T): Read<Static<T>> {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  if (document.errors.length > 0) {
    return fail(
      document.errors.map((error) => ({
        file: shown(file),
        line: error.linePos?.[0].line ?? null,
        what: `not valid YAML: ${firstLine(error.message)}`,
        mend: 'Correct the syntax; quote values that hold a colon, # or quotation marks',
      })),
    )
  }
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    const what = `not usable YAML: ${firstLine((error as Error).message)}`
    return fail([
      { file: shown(file), line: null, what, mend: 'Write values out, without aliases' },
    ])
  }
  const faults = Errors(shape, value)
    // These two only repeat what a more telling error of the same place says.
    .filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'boolean')
    .flatMap((error) => describe(error, document))
    .map(({ path, ...words }) => ({
      file: shown(file),
      line: lineOf(path, document, lines),
      ...words,
    }))
  return faults.length > 0
    ? fail(withoutRepeats(faults))
    : { value: value as Static<T>, faults: [] }
}

const fail = (faults: Fault[]) => ({ value: null, faults })

const firstLine = (message: string) => message.split('\n')[0]!.replace(/ at line .*$/, '')

type Path = (string | number)[]
interface Described {
  path: Path
  what: string
  mend: string
}

function describe(error: TLocalizedValidationError, document: Document): Described[] {
  const path = pathOf(error.instancePath)
  const name = path.join('.') || 'the file'
  switch (error.keyword) {
    case 'required':
      return error.params.requiredProperties.map((key) => ({
        path,
        what: `\`${[...path, key].join('.')}\` is missing`,
        mend: `Add \`${key}:\` ${path.length > 0 ? `under \`${name}\`` : 'to the file'}`,
      }))
    case 'additionalProperties':
      return error.params.additionalProperties.map((key) => ({
        path: [...path, key],
        what: `\`${[...path, key].join('.')}\` is not a known field`,
        mend: 'Correct its spelling or remove it',
      }))
    case 'enum':
      return [
        {
          path,
          what: `\`${name}\` is ${found(path, document)}`,
          mend: `Write one of: ${error.params.allowedValues.join(', ')}`,
        },
      ]
    default:
      return [{ path, what: `\`${name}\` is ${found(path, document)}`, mend: mendFor(error) }]
  }
}

function mendFor(error: TLocalizedValidationError): string {
  if (error.keyword === 'type') return `Write ${KINDS[String(error.params.type)] ?? error.message}`
  if (error.keyword === 'pattern') return 'Use lower-case letters, digits and single hyphens'
  if (error.keyword === 'minLength') return 'Write a text that is not empty'
  if (error.keyword === 'format') return FORMATS[error.params.format] ?? error.message
  return `It ${error.message}`
}

const KINDS: Record<string, string> = {
  string: 'a text (in quotation marks where it looks like a number)',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a group of named fields, indented below it',
  array: 'a list',
  null: 'null or a value of the documented kind',
}

const FORMATS: Record<string, string> = {
  date: 'Write the date as YYYY-MM-DD',
  uri: 'Write a whole address that begins with https://, or null',
  regex: 'Write a valid regular expression',
}

function found(path: Path, document: Document): string {
  const value = path.length > 0 ? document.getIn(path) : document.toJS()
  if (value === undefined || value === null || value === '') return 'empty'
  return typeof value === 'object' ? 'a group or list' : `"${String(value).slice(0, 60)}"`
}

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))

/** The line of the field itself; of the nearest field above it where it does not exist. */
function lineOf(path: Path, document: Document, lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth > 1 ? document.getIn(path.slice(0, depth - 1), true) : document.contents
    const key = path[depth - 1]
    const node = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)?.key
      : document.getIn(path.slice(0, depth), true)
    const range = (node as { range?: [number, number, number] } | undefined)?.range
    if (range) return lines.linePos(range[0]).line
  }
  return 1
}

const withoutRepeats = (faults: Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.line} ${fault.what}`, fault])).values(),
]
