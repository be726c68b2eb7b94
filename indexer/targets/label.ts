// Finds the noun phrase that a number speaks of.
import { nounAfter, nounBefore } from './noun-phrase.ts'
import { type Reading, sentenceBefore } from './reading.ts'
import { SHARE } from './units.ts'

const PLACE = /^(?:全[国省市县区州旗镇乡]|各地|各级|所有|全体|我[省市县区])?$/

/** The noun phrase; for a share it stands before the number ("普惠园占比达90%") or after ("90%的学校"). */
export function readLabel(reading: Reading): string {
  const { near, next, mention } = reading
  const share = SHARE.test(mention.unit)
  const ahead = nounBefore(near, share)
  const behind = nounAfter(next)
  if (!share) return behind || ahead || distantLabel(reading)
  const speaksBehind = PLACE.test(ahead) || /^(?:以上|左右)?的/.test(next)
  return (speaksBehind ? behind || ahead : ahead) || distantLabel(reading)
}

/** "新建3所、改建4所公办幼儿园" and "占比2023年达到85%，2025年达到90%" name their subject only once. */
function distantLabel({ text, clause, mention, before, after, next }: Reading): string {
  const last = after.lastIndexOf(mention.unit)
  const shared = mention.unit && last >= 0 ? nounAfter(after.slice(last + mention.unit.length)) : ''
  return (
    shared ||
    nounBefore(upToNumber(before)) ||
    nounOfEarlierClause(text, clause.start) ||
    nounAfter(next.replace(/^(?:达到?|实现|完成|通过)/, '')) ||
    nounBefore(before, true) ||
    before.trim() ||
    text.slice(clause.start, clause.end)
  )
}

function upToNumber(text: string): string {
  const lead = /^\s*(?:(?:到|至)?20\d\d年?[-—至]*)*(?:底前?|末|前)?/.exec(text)?.[0] ?? ''
  const rest = text.slice(lead.length)
  const at = rest.search(/[\d（(]/)
  return at < 0 ? rest : rest.slice(0, at)
}

function nounOfEarlierClause(text: string, start: number): string {
  const sentence = sentenceBefore(text, start)
  for (const clause of sentence.split(/[，,；;：:]/).toReversed()) {
    const noun = nounBefore(upToNumber(clause))
    if (noun !== '') return noun
  }
  return ''
}
