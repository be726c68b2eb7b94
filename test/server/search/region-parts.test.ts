import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import type { Edition } from '../../../indexer/edition.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { withRegions } from '../../../server/search/region-parts.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const region = (id: string, zh: string, en: string, anonymised = false) => ({
  plan: { region: { id, zh, en, anonymised } },
})
const edition = {
  plans: [
    region('jinzhou', '锦州市', 'Jinzhou'),
    region('weicheng', '咸阳市渭城区', 'Weicheng, Xianyang'),
    region('masked', '某县', 'Some County', true),
  ],
} as unknown as Edition
const words = wordsOf(smallCodebook)

const filters = (question: string) =>
  withRegions(interpret(question, words), edition).byWords.parts.flatMap(({ kind, filter }) =>
    kind === 'region' ? filter! : [],
  )

test.each(['锦州 双减', '锦州市双减', 'double reduction in Jinzhou'])(
  '%s asks for what the plan of Jinzhou says',
  (question) => {
    expect(filters(question)).toEqual(['region IN ["jinzhou"]'])
  },
)

test('a district is known by its own name', () => {
  expect(filters('渭城 双减')).toEqual(['region IN ["weicheng"]'])
  expect(filters('双减 渭城区')).toEqual(['region IN ["weicheng"]'])
})

test('a Chinese name alone is looked for where it stands, an English one means the plan', () => {
  expect(filters('锦州')).toEqual([])
  expect(filters('Jinzhou')).toEqual(['region IN ["jinzhou"]'])
})

test('a masked region has no name', () => {
  expect(filters('某县 双减')).toEqual([])
})

test('in quotes a name is looked for as it stands', () => {
  expect(filters('"锦州" 双减')).toEqual([])
})
