// Passages in the styles of many regions, labelled by reading, are labelled alike by the rules.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadCodebook } from '../../data/load.ts'
import { classify } from '../../indexer/classify.ts'
import { compileLexicon } from '../../indexer/lexicon.ts'

interface Passage {
  text: string
  section: string[]
  /** The main one first. */
  themes: string[]
}

const { codebook } = loadCodebook('data/codebook')
const lexicon = compileLexicon(codebook)
const passages: Passage[] = readFileSync('test/fixtures/classify/passages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const read = passages.map((passage) => ({ ...passage, given: classify(passage, lexicon).themes }))

function f1(theme: string): number {
  const both = read.filter((one) => one.themes.includes(theme) && one.given.includes(theme)).length
  const either = read.filter((one) => one.themes.includes(theme)).length
  const given = read.filter((one) => one.given.includes(theme)).length
  return (2 * both) / (either + given)
}

describe('passages labelled by hand', () => {
  test('the six core themes agree with the reader to a macro-F1 of 0.96', () => {
    const core = codebook.themes.filter((theme) => theme.core).map(({ id }) => f1(id))
    const mean = core.reduce((sum, one) => sum + one, 0) / core.length
    expect(mean).toBeGreaterThanOrEqual(0.96)
  })

  test('the main theme is the reader’s in nine of ten', () => {
    const agree = read.filter(({ themes, given }) => themes[0] === given[0]).length
    expect(agree / read.length).toBeGreaterThanOrEqual(0.9)
  })
})
