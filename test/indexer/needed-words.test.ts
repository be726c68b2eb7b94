import { expect, test } from 'vitest'
import { neededWords } from '../../indexer/needed-words.ts'

test.each([
  ['巩固率', ['巩固率']],
  ['(新建|改扩建)[^，]{0,20}幼儿园', ['幼儿园']],
  ['(新建|改扩?建|增加)[^，]{0,20}(幼儿园|公办园)', ['幼儿园', '公办园']],
  ['普惠性?(民办)?园', ['普惠']],
  ['[公民]办[园校]', ['公办园', '公办校', '民办园', '民办校']],
  ['全[省市]?学位', ['学位']],
  ['毛?入园率', ['入园率']],
  ['学位+|托位', ['学位', '托位']],
  ['(?:每千|千人).{0,12}?托位数', ['托位数']],
  ['(?<!高等)学校(?!食堂)', ['学校']],
])('a match of %s holds one of %j', (pattern, words) => {
  expect(neededWords(pattern)).toEqual(words)
})

test.each([
  '\\d+%',
  '[^公民]办',
  '[一-龥]办',
  '(县|区)',
  '学位|.{4}',
  '(学位)?',
  '(?=学位).',
  '安.可',
  '(?<a>学位)',
  '\\u5b66\\u4f4d',
])('%s does not tell', (pattern) => {
  expect(neededWords(pattern)).toBeNull()
})
