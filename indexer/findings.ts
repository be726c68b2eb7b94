// What the codebook's words find in a text and in the headings above it.

/** What a text speaks of: for each theme and topic its weight and the words it rests on. */
export interface Evidence {
  themes: Map<string, Found>
  topics: Map<string, Found>
}

export interface Found {
  weight: number
  /** Where the first of its words stands in the normalised text. */
  first: number
  terms: string[]
  /** One of its words belongs to a topic, not just to the theme. */
  topical: boolean
  /** One of its words speaks of it by itself; else it is only hinted at. */
  spoken: boolean
  /** The strongest hint at each topic; null where there is none. */
  hints: Map<string | null, number> | null
}

/** The headings above a passage: the one that speaks, and the one that names each theme most surely. */
export interface Section {
  heading: string
  found: Evidence
  names: Map<string, { heading: string; weight: number }>
}
