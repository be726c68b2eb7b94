// The two languages of the interface. Chinese is the measure: English must have the same keys.
import type { zh } from './zh.ts'

/** The shape of a dictionary: its texts as any text. */
export type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer A) => string
      ? (...given: A) => string
      : Widened<T[K]>
}

export type Dictionary = Widened<typeof zh>
export type Lang = 'zh' | 'en'

export const languages: readonly Lang[] = ['zh', 'en']

/** The value of `<html lang>`. */
export const htmlLang: Record<Lang, string> = { zh: 'zh-CN', en: 'en' }

export function isLang(value: string | null): value is Lang {
  return value === 'zh' || value === 'en'
}

/** Loads one language only; the browser never fetches the other. */
export function dictionary(lang: Lang): Promise<Dictionary> {
  return lang === 'zh'
    ? import('./zh.ts').then((module) => module.zh)
    : import('./en.ts').then((module) => module.en)
}
