import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { mendedPinyin } from '../../../server/search/pinyin-slips.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const words = wordsOf(smallCodebook)

test.each([
  [['suangjian'], '双减'],
  [['zhiye', 'jiaoyu'], undefined],
  [['ziye', 'jiaoyu'], '职业教育'],
  [['yiwu', 'qiaoyu'], undefined],
  [['ziye教育'], undefined],
  [['shuangjianyiwujiaoyu'], '双减义务教育'],
  [['shuang', 'jian', 'yi', 'wu', 'jiao', 'yu'], '双减义务教育'],
  [['shuangjianfei'], undefined],
  [['tuoguanshuangjian'], '托管双减'],
])('%j was meant as %s', (runs, meant) => {
  expect(mendedPinyin(runs, words)?.to).toBe(meant)
})
