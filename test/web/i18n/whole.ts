// Both dictionaries with all the parts that the browser fetches one by one.
import { comparingEn } from '../../../web/i18n/comparing/en.ts'
import { comparingZh } from '../../../web/i18n/comparing/zh.ts'
import { en as commonEn } from '../../../web/i18n/en.ts'
import { failingEn } from '../../../web/i18n/failing/en.ts'
import { failingZh } from '../../../web/i18n/failing/zh.ts'
import type { Dictionary } from '../../../web/i18n/index.ts'
import { readingEn } from '../../../web/i18n/reading/en.ts'
import { readingZh } from '../../../web/i18n/reading/zh.ts'
import { searchingEn } from '../../../web/i18n/searching/en.ts'
import { searchingZh } from '../../../web/i18n/searching/zh.ts'
import { zh as commonZh } from '../../../web/i18n/zh.ts'

export const zh: Dictionary = {
  ...commonZh,
  ...failingZh,
  ...comparingZh,
  ...readingZh,
  ...searchingZh,
}
export const en: Dictionary = {
  ...commonEn,
  ...failingEn,
  ...comparingEn,
  ...readingEn,
  ...searchingEn,
}
