// What is wrong with a file, where, and how to mend it: told to the person who wrote the file.

import path from 'node:path'

export interface Fault {
  /** As the person would name it: relative to where they stand, where possible. */
  file: string
  /** From 1; null where the fault has no line. */
  line: number | null
  /** What is wrong. */
  what: string
  /** How to mend it. */
  mend: string
}

/** One line: `data/plans/a/plan.yaml:3: what is wrong. How to mend it.` */
export function faultLine(fault: Fault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`
  return `${place}: ${sentence(fault.what)} ${sentence(fault.mend)}`
}

const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)

/** A path as the person who runs the command would write it. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') ? file : relative || '.'
}
