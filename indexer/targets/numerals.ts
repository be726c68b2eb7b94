// Reads the numerals that plans write, Arabic or Chinese, as numbers.

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 }

/** Full-width digits and signs as half-width ones; one character for one, so that offsets stand. */
export function toHalfWidth(text: string): string {
  if (!/[０-９％．＋－：／，＞＜]/.test(text)) return text
  return text.replace(
    /[０-９％．＋－：／＞＜]|(?<=[０-９\d])，(?=[０-９]{3}(?![０-９]))/g,
    (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}

/** "1,500", "1 500" and "97.8" as numbers. */
export function readArabic(numeral: string): number {
  return Number(numeral.replace(/[,\s]/g, ''))
}

/** "二十五", "一百二十", "三点五" as numbers; null where the signs make no numeral ("一二三"). */
export function readChinese(numeral: string): number | null {
  const [whole = '', fraction] = numeral.split('点')
  const integer = readInteger(whole)
  if (integer === null || fraction === undefined) return integer
  const decimals = [...fraction].map((sign) => DIGITS[sign])
  if (decimals.includes(undefined)) return null
  return Number(`${integer}.${decimals.join('')}`)
}

function readInteger(signs: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of signs) {
    const value = DIGITS[sign]
    if (value !== undefined) {
      if (digit) return null
      digit = value
      continue
    }
    const place = PLACES[sign]
    if (place !== undefined) {
      section += (digit ?? 1) * place
    } else {
      const myriad = MYRIADS[sign]
      if (myriad === undefined) return null
      total = (total + section + (digit ?? (section || total ? 0 : 1))) * myriad
      section = 0
    }
    digit = null
  }
  return total + section + (digit ?? 0)
}
