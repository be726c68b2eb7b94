// Reads the numerals that plans write, Arabic or Chinese, as numbers.
import { Characters } from '../../data/words/characters.ts'

const DIGITS = new Map([...'零一二三四五六七八九'].map((sign, digit) => [sign, digit]))
  .set('〇', 0)
  .set('两', 2)
const PLACES = new Map([...'十百千'].map((sign, i) => [sign, 10 ** (i + 1)]))
const MYRIADS = new Map([...'万亿'].map((sign, i) => [sign, 10 ** (4 * (i + 1))]))

/** A comma is made half-width among such digits alone. */
const FULL_WIDTH = new Characters('０１２３４５６７８９％．＋－：／＞＜')

/** Full-width digits and signs as half-width ones; one character for one, so that offsets stand. */
export function toHalfWidth(text: string): string {
  if (FULL_WIDTH.next(text, 0) === text.length) return text
  return text.replace(
    /[０-９％．＋－：／＞＜]|(?<=[０-９\d])，(?=[０-９]{3}(?![０-９]))/g,
    (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}

const PLAIN = /^[\d.]+$/

/** "1,500", "1 500" and "97.8" as numbers. */
export function readArabic(numeral: string): number {
  return Number(PLAIN.test(numeral) ? numeral : numeral.replace(/[,\s]/g, ''))
}

/** "二十五", "一百二十", "三点五" as numbers; null where the signs make no numeral ("一二三"). */
export function readChinese(numeral: string): number | null {
  if (!numeral.includes('点')) return readInteger(numeral)
  const [whole = '', fraction = ''] = numeral.split('点')
  const integer = readInteger(whole)
  if (integer === null) return null
  const decimals = [...fraction].map((sign) => DIGITS.get(sign))
  if (decimals.includes(undefined)) return null
  return Number(`${integer}.${decimals.join('')}`)
}

function readInteger(signs: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of signs) {
    const value = DIGITS.get(sign)
    if (value !== undefined) {
      if (digit) return null
      digit = value
      continue
    }
    const place = PLACES.get(sign)
    if (place !== undefined) {
      section += (digit ?? 1) * place
    } else {
      const myriad = MYRIADS.get(sign)
      if (myriad === undefined) return null
      total = (total + section + (digit ?? (section || total ? 0 : 1))) * myriad
      section = 0
    }
    digit = null
  }
  return total + section + (digit ?? 0)
}
