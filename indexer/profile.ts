// What a plan says in numbers, counted once when it is read, so that no request has to count it again.
import { createHash } from 'node:crypto'
import type { Commitment } from '../data/schema.ts'
import type { PlanProfile, ThemeCharacters } from './edition.ts'

const DIGITS = 16

export function profileOf(commitments: Commitment[]): PlanProfile {
  return {
    commitments: commitments.length,
    targets: commitments.reduce((sum, one) => sum + one.targets.length, 0),
    themes: counts(commitments.flatMap((one) => one.themes)),
    topics: counts(commitments.flatMap((one) => one.topics)),
    indicators: Object.keys(
      counts(commitments.flatMap((one) => one.targets.flatMap(({ indicator }) => indicator ?? []))),
    ),
    characters: {
      all: commitments.reduce((sum, one) => sum + charactersOf(one.text), 0),
      themes: byTheme(commitments),
    },
    digests: {
      texts: digest(commitments.map(({ id, order }) => [id, order])),
      labels: digest(commitments.map(({ source: _, ...labelled }) => labelled)),
    },
  }
}

/** Characters as word processors count them without spaces: punctuation counts. */
export const charactersOf = (text: string): number => text.replace(BLANK_OR_HALF, '').length
/** Of a character that takes two code units, the first. */
const BLANK_OR_HALF = /\s|[\ud800-\udbff](?=[\udc00-\udfff])/g

function counts(ids: string[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const id of ids) found[id] = (found[id] ?? 0) + 1
  return found
}

function byTheme(commitments: Commitment[]): Record<string, ThemeCharacters> {
  const found: Record<string, ThemeCharacters> = {}
  for (const { text, themes } of commitments) {
    const characters = charactersOf(text)
    for (const [i, theme] of themes.entries()) {
      found[theme] ??= { whole: 0, split: 0, main: 0 }
      found[theme].whole += characters
      found[theme].split += characters / themes.length
      found[theme].main += i === 0 ? characters : 0
    }
  }
  // Thirds do not add up to whole characters in binary; a tenth is as fine as anybody reads.
  for (const one of Object.values(found)) one.split = Math.round(one.split * 1e4) / 1e4
  return found
}

const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGITS)
