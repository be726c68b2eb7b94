// What the labels and the measures of reading quality look like.
import type { Comparator, Period } from '../../data/schema.ts'

/** A target as a reader labelled it; `also` lists other right ways of writing the same number. */
export interface GoldTarget {
  quote?: string
  value: number
  value_max: number | null
  unit: string
  comparator: Comparator
  year: number | null
  per: Period | null
  also?: { value: number; unit: string }[]
  /** A careful reader may or may not call it a target: scored neither way. */
  optional?: boolean
}

export interface GoldCommitment {
  text: string
  /** The main one first. */
  themes: string[]
  /** Labels that a careful reader may or may not give: scored neither way. */
  readers_differ?: string[]
  optional?: boolean
  targets: GoldTarget[]
  /** For a row of a table: cells that a produced text must hold to be this row. */
  row?: string[]
}

export interface GoldPlan {
  plan: string
  commitments: GoldCommitment[]
  /** What stands in the source and is no commitment, by its kind. */
  others: { text: string; not: string }[]
}

export type ReadTarget = Omit<GoldTarget, 'also' | 'optional'>

/** A commitment as the rules read it. */
export interface ReadCommitment {
  text: string
  themes: string[]
  targets: ReadTarget[]
}

/** Counts from which precision, recall and F1 follow. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** A share with its denominator. */
export interface Share {
  right: number
  of: number
}

export interface Disagreement {
  plan: string
  about: 'missed' | 'partial' | 'false' | 'twice' | 'theme' | 'main theme' | 'target' | 'reading'
  text: string
  expected: string
  read: string
}

export interface Quality {
  commitments: { labelled: number; found: number; partial: number; read: number; false: number }
  themes: Record<string, Tally>
  /** The same with what careful readers differ on taken as wrong. */
  strictThemes: Record<string, Tally>
  mainTheme: Share
  targets: Tally
  comparator: Share
  unit: Share
  year: Share
  per: Share
  disagreements: Disagreement[]
}
