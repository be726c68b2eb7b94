// How many of a thing, as English writes it.
import { numberEn } from './numbers.ts'

const rules = new Intl.PluralRules('en')
const listed = new Intl.ListFormat('en', { type: 'conjunction' })

export const isOne = (value: number) => rules.select(value) === 'one'
/** Items that hold commas of their own stand apart by semicolons. */
export const list = (items: readonly string[]) =>
  items.length > 1 && items.some((item) => item.includes(','))
    ? items.join('; ')
    : listed.format(items)

export const count = (value: number, one: string, other = `${one}s`) =>
  `${numberEn(value)} ${isOne(value) ? one : other}`
