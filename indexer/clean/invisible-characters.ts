// Heals characters that nobody sees: zero-width marks, byte order marks, soft hyphens, stray controls.
import { matches } from './cut.ts'
import type { CleanRule } from './rule.ts'

const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ue000\ufeff]+|\r(?=\n)/g

export const invisibleCharacters: CleanRule = {
  heals: 'zero-width and control characters',
  cuts: ({ text }) => matches(text, INVISIBLE),
}
