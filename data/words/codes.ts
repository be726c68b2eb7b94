// The code units of a text as a row of numbers, which is gone through far faster than the text itself.
import { endianness } from 'node:os'

let last = { text: '', codes: new Uint16Array(0) }

/** Kept for the text asked of last: one text is gone through again and again before the next. */
export function codesOf(text: string): Uint16Array {
  if (text !== last.text) last = { text, codes: made(text) }
  return last.codes
}

function made(text: string): Uint16Array<ArrayBuffer> {
  const bytes = Buffer.alloc(2 * text.length)
  bytes.write(text, 'utf16le')
  if (endianness() === 'BE') bytes.swap16()
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}
