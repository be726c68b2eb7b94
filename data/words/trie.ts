// Many words looked for at once: a tree of their characters in a few short rows of numbers.

/** A word that stands in a text, and its end: one code unit after its last. */
export interface Ending<T> {
  value: T
  end: number
}

/** Nodes are numbers. Those that follow on a node stand side by side, in the order of their characters. */
export interface Trie<T> {
  /** Which pairs of characters begin a longer word: most places of a text are passed over by this alone. */
  openings: Uint8Array
  /** By the first character of a word: its node, 0 for none. */
  first: Uint32Array
  /** By node: the character that leads to it. */
  by: Uint16Array
  /** By node: the first that follows on it; its last stands before the first of the next node. */
  next: Uint32Array
  /** By node: what the word that ends there stands for. */
  values: (T | undefined)[]
}

/** The words that begin at `start`, the shortest first. */
export function wordsAt<T>(trie: Trie<T>, text: string, start: number): readonly Ending<T>[] {
  let node = trie.first[text.charCodeAt(start)]!
  const mayGoOn = start + 1 < text.length && trie.openings[opening(text, start)] === 1
  if (node === 0 || (!mayGoOn && trie.values[node] === undefined)) return NONE
  const found: Ending<T>[] = []
  for (let end = start + 1; node > 0; end++) {
    const value = trie.values[node]
    if (value !== undefined) found.push({ value, end })
    if (end === text.length) break
    node = following(trie, node, text.charCodeAt(end))
  }
  return found
}
const NONE: readonly never[] = []

/** The place of a pair of characters in `openings`; pairs may share one. */
const opening = (text: string, at: number) =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % OPENINGS
const OPENINGS = 2 ** 16

function following<T>({ by, next }: Trie<T>, node: number, character: number): number {
  const end = next[node + 1]!
  let low = next[node]!
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if (by[middle]! < character) low = middle + 1
    else high = middle
  }
  return low < end && by[low] === character ? low : 0
}

/** Of words by what each stands for; an empty one is none. */
export function trieOf<T>(words: ReadonlyMap<string, T>): Trie<T> {
  const sorted = [...words].filter(([word]) => word !== '').sort(([a], [b]) => (a < b ? -1 : 1))
  const openings = new Uint8Array(OPENINGS)
  for (const [word] of sorted) if (word.length > 1) openings[opening(word, 0)] = 1
  const first = new Uint32Array(2 ** 16)
  const by = [0]
  const next: number[] = []
  const values: (T | undefined)[] = [undefined]
  // Breadth first: the words under a node stand together; each following character takes its share of them.
  const under = [{ from: 0, to: sorted.length, depth: 0 }]
  for (const { from, to, depth } of under) {
    next.push(by.length)
    for (let at = from; at < to; ) {
      const [word, value] = sorted[at]!
      const character = word.charCodeAt(depth)
      const node = by.push(character) - 1
      if (depth === 0) first[character] = node
      const isWhole = word.length === depth + 1
      values.push(isWhole ? value : undefined)
      const longer = isWhole ? at + 1 : at
      while (at < to && sorted[at]![0].charCodeAt(depth) === character) at++
      under.push({ from: longer, to: at, depth: depth + 1 })
    }
  }
  next.push(by.length)
  return { openings, first, by: Uint16Array.from(by), next: Uint32Array.from(next), values }
}
