// What the codebook's words find in a text and in the headings above it.

/** What a text speaks of: each theme and topic with its weight and the words it rests on, as first named. */
export interface Evidence {
  themes: Found[]
  topics: Found[]
}

export interface Found {
  /** Of the theme or topic. */
  id: string
  weight: number
  /** Where the first of its words stands in the normalised text. */
  first: number
  /** The words it rests on, each once: places among the reasons of the lexicon. */
  reasons: number[]
  /** One of its words belongs to a topic, not just to the theme. */
  topical: boolean
  /** One of its words speaks of it by itself; else it is only hinted at. */
  spoken: boolean
  /** The strongest hint at each topic; null where there is none. */
  hints: Map<number, number> | null
}

/** The headings above a passage: the one that speaks, and the one that names each theme most surely. */
export interface Section {
  heading: string
  found: Evidence
  names: Map<string, { heading: string; weight: number }>
}
