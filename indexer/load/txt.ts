// Decodes a text file: UTF-8, UTF-16 or GB18030, told apart by its bytes.
import type { SourceText } from '../shapes.ts'
import { UnreadableSource } from './unreadable.ts'

export function readText(bytes: Uint8Array): SourceText {
  return { format: 'txt', text: decode(bytes), blocks: [] }
}

/** The characters of a file without its byte order mark. Throws UnreadableSource. */
export function decode(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = tryDecode(bytes, encoding)
    if (text !== null) return text
  }
  throw new UnreadableSource(
    'its bytes are text neither in UTF-8, UTF-16 nor GB18030',
    'Save it again as UTF-8',
  )
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

const SAMPLE = 2000

/** By its mark, or by the empty high bytes of digits, blanks and line breaks. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const empty = [0, 0]
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i++) if (bytes[i] === 0) empty[i % 2]!++
  const [even = 0, odd = 0] = empty
  if (even === 0 && odd > 0 && bytes.length % 2 === 0) return 'utf-16le'
  return odd === 0 && even > 0 && bytes.length % 2 === 0 ? 'utf-16be' : null
}
