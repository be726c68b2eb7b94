// The two languages of the interface. Chinese is the measure: English must have the same keys.
import type { comparingZh } from './comparing/zh.ts'
import type { failingZh } from './failing/zh.ts'
import type { readingZh } from './reading/zh.ts'
import type { searchingZh } from './searching/zh.ts'
import type { zh } from './zh.ts'

/** The shape of a dictionary: its texts as any text. */
export type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer A) => string
      ? (...given: A) => string
      : Widened<T[K]>
}

/** What every page shows. */
export type Common = Widened<typeof zh>
export type Dictionary = Common &
  Widened<typeof comparingZh & typeof failingZh & typeof readingZh & typeof searchingZh>
export type Lang = 'zh' | 'en'

export const languages: readonly Lang[] = ['zh', 'en']

/** The value of `<html lang>`. */
export const htmlLang: Record<Lang, string> = { zh: 'zh-CN', en: 'en' }

export function isLang(value: string | null): value is Lang {
  return value === 'zh' || value === 'en'
}

/**
 * Loads one language only; the browser never fetches the other. What only some pages show comes by
 * `loadPart`, before such a page is shown.
 */
export async function dictionary(lang: Lang): Promise<Dictionary> {
  const common: Common =
    lang === 'zh'
      ? await import('./zh.ts').then((module) => module.zh)
      : await import('./en.ts').then((module) => module.en)
  return common as Dictionary
}

const parts = {
  failing: {
    zh: () => import('./failing/zh.ts').then(({ failingZh }) => failingZh),
    en: () => import('./failing/en.ts').then(({ failingEn }) => failingEn),
  },
  reading: {
    zh: () => import('./reading/zh.ts').then(({ readingZh }) => readingZh),
    en: () => import('./reading/en.ts').then(({ readingEn }) => readingEn),
  },
  searching: {
    zh: () => import('./searching/zh.ts').then(({ searchingZh }) => searchingZh),
    en: () => import('./searching/en.ts').then(({ searchingEn }) => searchingEn),
  },
  comparing: {
    zh: () => import('./comparing/zh.ts').then(({ comparingZh }) => comparingZh),
    en: () => import('./comparing/en.ts').then(({ comparingEn }) => comparingEn),
  },
}

/** Puts a part into the dictionary of its language. */
export const loadPart = (part: keyof typeof parts) => async (lang: Lang) => {
  const [all, own] = await Promise.all([dictionary(lang), parts[part][lang]()])
  Object.assign(all, own)
}
