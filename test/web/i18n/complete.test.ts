import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rulesEn } from '../../../web/i18n/rules/en.ts'
import { rulesZh } from '../../../web/i18n/rules/zh.ts'
import { studyEn } from '../../../web/i18n/study/en.ts'
import { studyZh } from '../../../web/i18n/study/zh.ts'
import { en, zh } from './whole.ts'

type Entry = string | ((...given: never[]) => string)

function entries(group: object, at = ''): [key: string, entry: Entry][] {
  return Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'object'
      ? entries(value, `${at}${key}.`)
      : [[`${at}${key}`, value] as [string, Entry]],
  )
}

const english = entries({ ...en, study: studyEn, rules: rulesEn })
const chinese = entries({ ...zh, study: studyZh, rules: rulesZh })
const han = /\p{Script=Han}/u
/** Each names the other language in that language, shows a query in Chinese or is the same everywhere. */
const mixed = ['site.otherLanguage', 'site.otherLanguageLabel', 'home.placeholder', 'search.help']

test('both languages have the same keys', () => {
  expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key))
})

test('no English text is left in Chinese', () => {
  const left = english.filter(
    ([key, entry]) => !mixed.includes(key) && typeof entry === 'string' && han.test(entry),
  )
  expect(left).toEqual([])
})

test('no Chinese text is left in English', () => {
  const names = /^(commitment\.formats|comparator|format)\.|links\.\d+\.1$/
  const left = chinese.filter(
    ([key, entry]) =>
      !mixed.includes(key) && !names.test(key) && typeof entry === 'string' && !han.test(entry),
  )
  expect(left).toEqual([])
})

test('English counts one thing in the singular', () => {
  expect(en.words.commitments(1)).toBe('1 commitment')
  expect(en.words.commitments(1204)).toBe('1,204 commitments')
})

test('no page or component holds a text of its own', () => {
  const web = path.resolve(import.meta.dirname, '../../../web')
  const files = ['pages', 'components'].flatMap((folder) =>
    readdirSync(path.join(web, folder)).map((file) => path.join(web, folder, file)),
  )
  const texts = [...files, path.join(web, 'app.tsx')].flatMap((file) => {
    const source = readFileSync(file, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')
    const between = source.match(/>\s*[A-Z][a-z]+[^<>{}=;()]*</g) ?? []
    const ours = source.match(/.*\p{Script=Han}.*/gu) ?? []
    return [...between, ...ours].map((text) => `${path.basename(file)}: ${text.trim()}`)
  })
  // The home page's example queries are queries, not texts; names are joined as Chinese joins them.
  const allowed = /^(home\.tsx: const tries|terms\.tsx: const examples|.*join\('、'\))/
  expect(texts.filter((text) => !allowed.test(text))).toEqual([])
})

test('every text of the interface is shown somewhere', () => {
  const web = path.resolve(import.meta.dirname, '../../../web')
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^(i18n|dist)\b/.test(file))
    .map((file) => readFileSync(path.join(web, file), 'utf8'))
    .join('\n')
  /** Read by a key that is worked out. */
  const byKey = ['comparator', 'level', 'per', 'strength', 'problem', 'nav', 'faults']
  const roles = ['words.lead', 'words.support']
  const unused = Object.entries(zh)
    .filter(([group]) => !byKey.includes(group))
    .flatMap(([group, texts]) => Object.keys(texts).map((key) => `${group}.${key}`))
    .filter((key) => !roles.includes(key) && !sources.includes(`t.${key}`))
  expect(unused).toEqual([])
})
