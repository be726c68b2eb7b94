// What likeness is measured against: plain TF-IDF cosine over the pairs of characters of the text.
import type { Nearest } from './pairs-ranks.ts'

interface Text {
  id: string
  region: string
  text: string
}

const MOST = 50
const MOST_A_REGION = 3

export function bigramNearest(texts: Text[]): Nearest {
  const counts = texts.map(({ text }) => bigrams(text))
  const documents = new Map<string, number>()
  for (const own of counts)
    for (const pair of own.keys()) documents.set(pair, (documents.get(pair) ?? 0) + 1)
  const vectors = counts.map((own) => {
    const weights = [...own].map(
      ([pair, count]) => [pair, count * Math.log(texts.length / documents.get(pair)!)] as const,
    )
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([pair, weight]) => [pair, weight / length]))
  })
  const places = new Map(texts.map(({ id }, i) => [id, i]))
  return (commitment, region) => {
    const own = places.get(commitment)!
    const taken = new Map<string, number>()
    return texts
      .map((text, i) => ({ ...text, score: dot(vectors[own]!, vectors[i]!) }))
      .filter((one) =>
        region ? one.region === region : one.region !== texts[own]!.region && one.score > 0,
      )
      .sort((a, b) => b.score - a.score)
      .filter((one) => {
        const before = taken.get(one.region) ?? 0
        taken.set(one.region, before + 1)
        return region || before < MOST_A_REGION
      })
      .slice(0, MOST)
  }
}

function bigrams(text: string): Map<string, number> {
  const found = new Map<string, number>()
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter)
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters[i]! + letters[i + 1]!
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

function dot(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0
  for (const [pair, weight] of a) sum += weight * (b.get(pair) ?? 0)
  return sum
}
