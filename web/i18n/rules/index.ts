// Texts on how the portal works: long, and needed on their own pages alone.
import type { Widened } from '../index.ts'
import { textPart } from '../part.ts'
import type { rulesZh } from './zh.ts'

export type Rules = Widened<typeof rulesZh>

export const { load: loadRules, of: rules } = textPart<Rules>({
  zh: () => import('./zh.ts').then(({ rulesZh }) => rulesZh),
  en: () => import('./en.ts').then(({ rulesEn }) => rulesEn),
})
