// Two quotations that share a run of words, ready to be shown.
import type { EchoesAnswer, EchoSide } from '../server/schemas/echoes.ts'
import type { Part } from './marks.ts'

export type Echo = EchoesAnswer['echoes'][number]

/** The quotation with the shared run marked. */
export function markedRun({ commitment: { text }, start, end }: EchoSide): Part[] {
  return [
    { text: text.slice(0, start), marked: false },
    { text: text.slice(start, end), marked: true },
    { text: text.slice(end), marked: false },
  ].filter((part) => part.text !== '')
}
