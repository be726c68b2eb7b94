// Many words looked for at once: a tree of their characters in a few short rows of numbers.

/** A word that stands in a text, and its end: one code unit after its last. */
export interface Ending<T> {
  value: T
  end: number
}

/**
 * Nodes are numbers, 0 is none. A pair of characters opens a word and leads to its node; those that
 * follow on a node stand side by side. All of it stays in the nearest cache, as no tree of objects does.
 */
export interface Trie<T> {
  /** A bit for every pair, and for few others: most places of a text need no further look. */
  marks: Uint8Array
  /** By slot: a pair, and behind it the node it leads to. */
  pairs: Int32Array
  /** By node, so many numbers each; see NEXT, BY and WORD. As narrow as what it holds. */
  nodes: Uint16Array | Uint32Array
  /** What the words stand for, in the order of their numbers. */
  values: T[]
}

/** The numbers of a node: the first that follows on it; its last stands before the first of the next node. */
const NEXT = 0
/** The character that leads to it. */
const BY = 1
/** 0, or the number of the word that ends there, from 1. */
const WORD = 2
const NUMBERS = 3

/** The first place from `from` on where a word may begin; -1 where there is none. */
export function nextOpening({ marks }: Trie<unknown>, text: string, from: number): number {
  const last = text.length - 1
  let character = from < last ? text.charCodeAt(from) : 0
  for (let at = from; at < last; at++) {
    const following = text.charCodeAt(at + 1)
    if (isMarked(marks, (character << 16) | following)) return at
    character = following
  }
  return -1
}

/** The words that begin at `start`, the shortest first. */
export function wordsAt<T>(trie: Trie<T>, text: string, start: number): readonly Ending<T>[] {
  const pair = pairAt(text, start)
  if (!isMarked(trie.marks, pair)) return NONE
  let node = trie.pairs[slotOf(trie.pairs, pair) + 1]!
  let found: Ending<T>[] | undefined
  for (let end = start + 2; node > 0; end++) {
    const word = trie.nodes[node * NUMBERS + WORD]!
    if (word > 0) {
      const ending = { value: trie.values[word - 1]!, end }
      if (found) found.push(ending)
      else found = [ending]
    }
    node = end < text.length ? following(trie.nodes, node, text.charCodeAt(end)) : 0
  }
  return found ?? NONE
}
const NONE: readonly never[] = []

function following(nodes: Trie<unknown>['nodes'], node: number, character: number): number {
  const end = nodes[(node + 1) * NUMBERS + NEXT]!
  for (let one = nodes[node * NUMBERS + NEXT]!; one < end; one++)
    if (nodes[one * NUMBERS + BY] === character) return one
  return 0
}

const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

function isMarked(marks: Uint8Array, pair: number): boolean {
  const mark = markOf(pair)
  return (marks[mark >>> 3]! & (1 << (mark & 7))) !== 0
}

/** A number below 2 ** 16. */
const markOf = (pair: number) => Math.imul(pair, 0x85ebca6b) >>> 16

/** Where a pair stands, or the empty slot where it would. */
function slotOf(pairs: Int32Array, pair: number): number {
  const last = pairs.length - 1
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 14) & last & ~1
  while (pairs[slot] !== pair && pairs[slot] !== 0) slot = (slot + 2) & last
  return slot
}

/** Slots for each pair: so many that most are found in the first. */
const ROOM = 4

/** Of words of two code units or more, by what each stands for. */
export function trieOf<T>(words: ReadonlyMap<string, T>): Trie<T> {
  const numbers = new Map([...words.keys()].map((word, i) => [word, i + 1]))
  const longer = longerBeginnings([...words.keys()])
  const beginnings = ['']
  const next: number[] = []
  for (let node = 0; node < beginnings.length; node++) {
    next.push(beginnings.length)
    beginnings.push(...(longer.get(beginnings[node]!) ?? []))
  }
  next.push(beginnings.length)
  const Row = Math.max(beginnings.length, words.size) < 2 ** 16 ? Uint16Array : Uint32Array
  const nodes = new Row(next.length * NUMBERS)
  next.forEach((first, node) => {
    nodes[node * NUMBERS + NEXT] = first
  })
  beginnings.forEach((beginning, node) => {
    nodes[node * NUMBERS + BY] = beginning.charCodeAt(beginning.length - 1)
    nodes[node * NUMBERS + WORD] = numbers.get(beginning) ?? 0
  })
  return { ...openings(beginnings, next[1]!), nodes, values: [...words.values()] }
}

/** By each beginning of a word, those longer by one character; the shortest are pairs. */
function longerBeginnings(words: string[]): Map<string, Set<string>> {
  const longer = new Map<string, Set<string>>()
  for (const word of words) {
    for (let length = 2; length <= word.length; length++) {
      const from = length === 2 ? '' : word.slice(0, length - 1)
      const known = longer.get(from) ?? new Set()
      longer.set(from, known.add(word.slice(0, length)))
    }
  }
  return longer
}

/** The nodes from 1 up to `end` are those of pairs. */
function openings(beginnings: string[], end: number): Pick<Trie<unknown>, 'marks' | 'pairs'> {
  const pairs = new Int32Array(2 * 2 ** Math.ceil(Math.log2(end * ROOM)))
  const marks = new Uint8Array(2 ** 16 / 8)
  for (let node = 1; node < end; node++) {
    const pair = pairAt(beginnings[node]!, 0)
    const slot = slotOf(pairs, pair)
    pairs[slot] = pair
    pairs[slot + 1] = node
    const mark = markOf(pair)
    marks[mark >>> 3]! |= 1 << (mark & 7)
  }
  return { marks, pairs }
}
