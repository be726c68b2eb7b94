// Heals characters that nobody sees: zero-width marks, byte order marks, soft hyphens, stray controls.
import { between, Characters } from '../../data/words/characters.ts'
import { codesOf } from '../../data/words/codes.ts'
import { matches } from './cut.ts'
import type { CleanRule } from './rule.ts'

const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ue000\ufeff]+|\r(?=\n)/g

/** What a match begins with: few texts hold any. */
const MAY_BE = new Characters(
  `${between('\0', '\b')}${between('\u000e', '\u001f')}\u007f\u00ad${between('\u200b', '\u200f')}${between('\u202a', '\u202e')}${between('\u2060', '\u2064')}\ue000\ufeff\r`,
)

export const invisibleCharacters: CleanRule = {
  heals: 'zero-width and control characters',
  cuts: ({ text }) =>
    MAY_BE.nextAmong(codesOf(text), 0, text.length) < text.length ? matches(text, INVISIBLE) : [],
}
