// Texts that only the pages for study need; kept apart so that the first page does not carry them.
import type { Lang, Widened } from '../index.ts'
import type { studyZh } from './zh.ts'

export type Study = Widened<typeof studyZh>

const known: Partial<Record<Lang, Study>> = {}

/** Loads one language; the routes of the pages for study do so before a page is shown. */
export async function loadStudy(lang: Lang): Promise<void> {
  known[lang] ??=
    lang === 'zh' ? (await import('./zh.ts')).studyZh : (await import('./en.ts')).studyEn
}

/** The texts of a language that is loaded. */
export function study(lang: Lang): Study {
  const texts = known[lang]
  if (!texts) throw new Error(`The route of this page must load the texts for study in "${lang}".`)
  return texts
}
