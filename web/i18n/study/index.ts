// Texts that only the pages for study need; kept apart so that the first page does not carry them.
import type { Lang, Widened } from '../index.ts'
import { studyEn } from './en.ts'
import { studyZh } from './zh.ts'

export type Study = Widened<typeof studyZh>

export const study = (lang: Lang): Study => (lang === 'zh' ? studyZh : studyEn)
