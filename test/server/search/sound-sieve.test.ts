import { expect, test } from 'vitest'
import { SoundSieve } from '../../../server/search/sound-sieve.ts'

const sieve = new SoundSieve()
for (const form of ['职业教育', '绿色学校', '重点高中', '行政管理']) sieve.add(form)

test.each(['职叶教育', '侄业较育', '率色学校', '众点高中', '形政管理'])(
  '%s may be a known word by its sound',
  (run) => {
    expect(sieve.mayKnow(run)).toBe(true)
  },
)

test.each(['职业', '教育职业', '天地玄黄'])('%s sounds like none', (run) => {
  expect(sieve.mayKnow(run)).toBe(false)
})
