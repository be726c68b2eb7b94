// The codebook keeps its promises: it validates, its words are unambiguous, its examples are coded as it says.
import { describe, expect, test } from 'vitest'
import { loadCodebook } from '../../data/load.ts'
import type { Indicator, Term, Theme } from '../../data/schema.ts'
import { stems } from '../../data/words/english.ts'
import { foldText } from '../../data/words/fold.ts'
import { englishKey, wordsOf } from '../../data/words/lexicon.ts'
import { classify } from '../../indexer/classify.ts'
import { compileLexicon, normalise } from '../../indexer/lexicon.ts'

const { codebook, faults } = loadCodebook('data/codebook')
const lexicon = compileLexicon(codebook)
const CORE = ['preschool', 'compulsory', 'high-school', 'vocational', 'teachers', 'safety']
const BEYOND =
  'special-needs student-development digital lifelong higher-education governance party opening-up'

/** Every English form, of terms and of phrases for several terms. */
const english = [
  ...codebook.themes.flatMap(({ terms, phrases, topics }) => [
    ...terms,
    ...(phrases ?? []),
    ...topics.flatMap((topic) => [...topic.terms, ...(topic.phrases ?? [])]),
  ]),
  ...codebook.vocabulary,
].flatMap(({ en }) => en ?? [])

/** Words that mean other things outside education: alone they would answer what no plan speaks of. */
const ELSEWHERE =
  'aids art bank camp cash club credits data drama exchange family glasses grant investment land law ' +
  'logistics major pitch press project screen sight space spectacles tax union vision'

interface Home {
  theme: string
  topic: string | null
  term: Term
}

function homes({ id, terms, topics }: Theme): Home[] {
  const own = terms.map((term) => ({ theme: id, topic: null, term }))
  const fine = topics.flatMap((topic) =>
    topic.terms.map((term) => ({ theme: id, topic: topic.id, term })),
  )
  return [...own, ...fine]
}

const allHomes = codebook.themes.flatMap(homes)
const name = ({ theme, topic }: Home) => topic ?? theme
const forms = ({ term }: Home) =>
  term.weight === 0 ? [] : [term.zh, ...(term.also ?? [])].map(normalise)

/** Words that stand in two places where neither says so. */
function unsaidClashes(): string[] {
  const byForm = new Map<string, Home[]>()
  for (const home of allHomes) {
    for (const form of forms(home)) byForm.set(form, [...(byForm.get(form) ?? []), home])
  }
  return [...byForm].flatMap(([form, claims]) =>
    claims.length > 1 && !claims.some(({ term }) => term.shares)
      ? [`${form}: ${claims.map(name).join(', ')}`]
      : [],
  )
}

describe('the codebook', () => {
  test('every file validates and every id is used once', () => {
    expect(faults).toEqual([])
  })

  test('holds the six core themes and the eight beyond them', () => {
    expect(codebook.themes.filter(({ core }) => core).map(({ id }) => id)).toEqual(CORE)
    const rest = codebook.themes.filter(({ core }) => !core).map(({ id }) => id)
    expect(rest.sort()).toEqual(BEYOND.split(' ').sort())
  })

  test('no word is claimed by two topics unless one of them says so', () => {
    expect(unsaidClashes()).toEqual([])
  })

  test('every word has two characters at least, so that it can be told from its neighbours', () => {
    const short = allHomes.flatMap(forms).filter((form) => form.length < 2)
    expect(short).toEqual([])
  })

  test('a word says only of themes and topics that exist that it is shared with them', () => {
    const known = new Set([...lexicon.themes, ...lexicon.themeOf.keys()])
    const unknown = allHomes.flatMap(({ term }) =>
      (term.shares ?? []).filter((id) => !known.has(id)),
    )
    expect(unknown).toEqual([])
  })

  test('every regular expression compiles and none matches the empty text', () => {
    const indicators = codebook.themes.flatMap(({ topics }) =>
      topics.flatMap((topic) => topic.indicators ?? []),
    )
    const patterns = ({ match, not }: Indicator) => [...match, ...(not ?? [])]
    const loose = indicators
      .flatMap(patterns)
      .filter((pattern) => new RegExp(pattern, 'u').test(''))
    expect(loose).toEqual([])
  })

  test('has a bilingual vocabulary of several hundred terms', () => {
    const english = new Set(allHomes.flatMap(({ term }) => term.en ?? []))
    expect(english.size).toBeGreaterThan(600)
  })

  test('an English form of several words does not come down to one when small words are left out', () => {
    const words = (form: string) => form.match(/[A-Za-z]+/g) ?? []
    const reduced = english.filter((form) => words(form).length > 1 && stems(form).length < 2)
    expect(reduced).toEqual([])
  })

  const key = (form: string) => englishKey(stems(form))
  const { places, things, qualities, forms: meant } = codebook.glossary!
  const explained = [places, things, qualities].flatMap((one) => Object.keys(one))

  test('the glossary explains no English that a term has, and none twice', () => {
    const terms = new Set(english.map(key))
    expect(explained.filter((form) => terms.has(key(form)))).toEqual([])
    expect(new Set(explained.map(key)).size).toBe(explained.length)
  })

  test('the glossary tells which form is meant of a term that has both, and not its first', () => {
    const { byEnglish } = wordsOf(codebook)
    const others = Object.entries(meant).filter(
      ([form, zh]) =>
        !byEnglish.get(key(form))?.some(({ written }) => written.indexOf(foldText(zh)) > 0),
    )
    expect(others).toEqual([])
  })

  test('the glossary explains no single word of other fields', () => {
    expect(explained.filter((form) => ELSEWHERE.split(' ').includes(form))).toEqual([])
  })

  test('no term of a theme is asked for by a single English word of other fields', () => {
    const themed = allHomes.flatMap(({ term }) => term.en ?? [])
    const alone = themed.filter((form) => ELSEWHERE.split(' ').includes(form.toLowerCase()))
    expect(alone).toEqual([])
  })

  test.each(
    codebook.themes.flatMap(({ id, belongs }) => belongs.map((rule) => [id, rule.example])),
  )('what belongs to %s is coded so: %s', (id, example) => {
    expect(classify({ text: example, section: [] }, lexicon).themes).toContain(id)
  })

  test.each(
    codebook.themes.flatMap(({ id, does_not }) => does_not.map((rule) => [id, rule.example])),
  )('what does not belong to %s is not coded so: %s', (id, example) => {
    const { themes, why } = classify({ text: example, section: [] }, lexicon)
    const read = themes.filter((theme) => !why[theme]!.includes('default'))
    expect(read).not.toContain(id)
  })
})
