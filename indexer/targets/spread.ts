// Gives every member of a list its number: "A、B各1所", "A、B分别达到95%、97%".
import type { Reading } from './reading.ts'

const LIST = /[、和及与]|以及/

/** The things that share one number by 各, whole ("市级示范校", "省级示范校"); one or none when it is no list. */
export function shareOut(label: string, { near }: Reading): string[] {
  if (!/各(?:建设?|创建|新增|有|设|配备?)?\s*(?:约|至少|不少于)?\s*$/.test(near)) return [label]
  const parts = label.split(/[、和及与]/).map((part) => part.trim())
  if (parts.length < 2 || parts.some((part) => part === '')) return [label]
  const head = commonHead(parts)
  return parts.map((part, i) => (i < parts.length - 1 && head ? part + head : part))
}

/** 市级、省级示范校: the noun that the last member carries for all. */
function commonHead(parts: string[]): string {
  const last = parts.at(-1)!
  const first = parts[0]!
  const level = /^(?:国家|省|市|县|区|校|园|镇|乡)级|^(?:国家|省|市|县|区)$/
  if (!parts.slice(0, -1).every((part) => level.test(part) && part.length <= 3)) return ''
  return last.slice(first.length)
}

/** The labels of numbers that a 分别 hands out in order, or null. */
export function handedOut(readings: Reading[]): string[] | null {
  const first = readings[0]
  if (!first || readings.length < 2) return null
  const at = first.before.lastIndexOf('分别')
  if (at < 0) return null
  const joined = readings
    .slice(1)
    .every((reading) => /^(?:及?以[上下内]|左右)?\s*[、和及与,，]\s*$/.test(reading.near))
  const names = first.before
    .slice(0, at)
    .split(LIST)
    .map((name) => name.trim())
  return joined && names.length === readings.length ? names : null
}
