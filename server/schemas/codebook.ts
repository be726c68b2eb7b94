// GET /themes and /codebook: the coding rules, short and whole.
import Type, { type Static } from 'typebox'
import { Alike, Elsewhere, Everyday, Glossary, Term, Theme } from '../../data/schema.ts'

export const ThemeSummary = Type.Object({
  id: Type.String(),
  zh: Type.String(),
  en: Type.String(),
  core: Type.Boolean(),
  topics: Type.Array(
    Type.Object({
      id: Type.String(),
      zh: Type.String(),
      en: Type.String(),
      count: Type.Integer({ minimum: 0 }),
    }),
  ),
  count: Type.Integer({ minimum: 0, description: 'Commitments that carry the theme' }),
})
export type ThemeSummary = Static<typeof ThemeSummary>

export const ThemesAnswer = Type.Object({
  version: Type.String(),
  themes: Type.Array(ThemeSummary),
})
export type ThemesAnswer = Static<typeof ThemesAnswer>

export const CodebookAnswer = Type.Object({
  version: Type.String(),
  themes: Type.Array(Theme),
  vocabulary: Type.Array(Term),
  alike: Type.Optional(Alike),
  elsewhere: Type.Optional(Elsewhere),
  everyday: Type.Optional(Everyday),
  glossary: Type.Optional(Glossary),
})
export type CodebookAnswer = Static<typeof CodebookAnswer>
