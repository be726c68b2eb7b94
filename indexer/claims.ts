// What the codebook's words speak of, in short rows of numbers: all of it stays in the nearest caches.

/** What a word speaks of, and how surely. */
export interface Claim {
  /** The theme it speaks for, by its place in the codebook. */
  theme: number
  /** The theme that lists it. */
  home: number
  /** Its place among the topics; NO_TOPIC where the word belongs to the theme and no one topic. */
  topic: number
  /** The place among the reasons of what readers are told: "term 幼儿园". */
  reason: number
  weight: number
}

export const NO_TOPIC = -1

/** By the number of a claim, what it says. */
export interface Claims {
  themes: Uint32Array
  homes: Uint32Array
  topics: Int32Array
  reasons: Uint32Array
  weights: Float64Array
}

export function claimsOf(claims: Claim[]): Claims {
  return {
    themes: Uint32Array.from(claims, ({ theme }) => theme),
    homes: Uint32Array.from(claims, ({ home }) => home),
    topics: Int32Array.from(claims, ({ topic }) => topic),
    reasons: Uint32Array.from(claims, ({ reason }) => reason),
    weights: Float64Array.from(claims, ({ weight }) => weight),
  }
}

/** Lists of numbers, one behind the other. */
export interface Lists {
  /** By the number of a list, where it begins; it ends where the next one begins. */
  begins: Uint32Array
  all: Uint32Array
}

export function listsOf(lists: number[][]): Lists {
  const begins = new Uint32Array(lists.length + 1)
  lists.forEach(({ length }, i) => {
    begins[i + 1] = begins[i]! + length
  })
  return { begins, all: Uint32Array.from(lists.flat()) }
}

export const isEmpty = ({ begins }: Lists, list: number): boolean =>
  begins[list] === begins[list + 1]

export function holds({ begins, all }: Lists, list: number, one: number): boolean {
  for (let at = begins[list]!; at < begins[list + 1]!; at++) if (all[at] === one) return true
  return false
}
