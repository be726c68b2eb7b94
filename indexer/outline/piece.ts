// A stretch of a paragraph that begins at a marker of numbering or at the paragraph's start.
import type { Range } from '../punctuation.ts'
import type { Marker } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'

export interface Piece extends Range {
  /** `start` stands behind the marker; `from` before it. */
  from: number
  marker: Marker | null
  /** The piece opens its paragraph. */
  opens: boolean
  paragraph: Paragraph
}
