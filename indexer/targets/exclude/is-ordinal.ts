// Ordinals, ranks of a scale, editions and document numbers put in order and do not count.
import type { Reading } from '../reading.ts'

/** 保持全省前3名 pledges a rank; 前1%学科 sorts. */
const RANKED = /(?:居|列|位于|进入|跻身|保持|达到|排名|排在|冲刺|迈入|挺进)[^，,\d]{0,8}前\s?$/

/** 第三批, 后3名, 50强, 3A级, 五星级, 2.0版, 〔2023〕207号, 1. and (二). */
export function isOrdinal({ text, mention, near, after }: Reading): boolean {
  const before = text.slice(Math.max(0, mention.start - 2), mention.start)
  if (/第\s?$|[〔[]$|(?<![前之然最课])后$/.test(before)) return true
  if (/(?<![年月日号底末期学])前\s?$/.test(before) && !RANKED.test(near)) return true
  if (mention.unit === '' && /^(?:强|级|星|等|号|版|甲|线|流|本|類|类|代|维|环)/.test(after))
    return true
  return mention.unit === '' && /^\s?[.、．)）]/.test(after) && /(?:^|[\n(（])$/.test(before)
}
