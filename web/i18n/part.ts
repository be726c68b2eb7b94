// Texts of some pages alone, fetched in one language before such a page is shown.
import type { Lang } from './index.ts'

export interface TextPart<T> {
  load(lang: Lang): Promise<void>
  /** The texts of a language that is loaded. */
  of(lang: Lang): T
}

export function textPart<T>(sources: Record<Lang, () => Promise<T>>): TextPart<T> {
  const known: Partial<Record<Lang, T>> = {}
  return {
    load: async (lang) => {
      known[lang] ??= await sources[lang]()
    },
    of: (lang) => {
      const texts = known[lang]
      if (!texts) throw new Error(`name the texts in the page's route (${lang})`)
      return texts
    },
  }
}
