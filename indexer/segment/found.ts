// A passage as it is found, before it is known which agencies and years govern it.
import type { Agencies } from '../../data/schema.ts'
import type { Stretch } from '../outline/index.ts'
import type { Range } from '../punctuation.ts'
import type { Governing } from '../years.ts'

export interface Found extends Range {
  text: string
  stretch: Stretch
  cells?: { column: string; text: string }[]
  agencies?: Agencies
  /** By when, where a column of its table says it. */
  deadline?: Governing | null
}
