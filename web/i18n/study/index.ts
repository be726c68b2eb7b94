// Texts that only the pages for study need; kept apart so that the first page does not carry them.
import type { Widened } from '../index.ts'
import { textPart } from '../part.ts'
import type { studyZh } from './zh.ts'

export type Study = Widened<typeof studyZh>

export const { load: loadStudy, of: study } = textPart<Study>({
  zh: () => import('./zh.ts').then(({ studyZh }) => studyZh),
  en: () => import('./en.ts').then(({ studyEn }) => studyEn),
})
