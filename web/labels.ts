// Names and years as the reader's language writes them.
import type { Bilingual } from '../data/schema.ts'
import type { Names, PlanName } from './catalog.ts'
import { topicName } from './catalog.ts'
import type { Dictionary, Lang } from './i18n/index.ts'

export function named(lang: Lang, name: Bilingual): string {
  return name[lang]
}

export function regionLabel(names: Names, id: string, lang: Lang): string {
  return names.regions[id]?.[lang] ?? id
}

/** For `lang`, of a text on an English page that may be the source's own Chinese. */
export function chineseIn(text: string, lang: Lang): 'zh-CN' | undefined {
  return lang === 'en' && /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined
}

export function planYears(t: Dictionary, plan: Pick<PlanName, 'years'>): string {
  return t.format.years(plan.years.from, plan.years.to)
}

const REASON = /^([\w-]+) (.+)$/s

/** A reason of the classifier ("term 双减", "section 16.学前教育优质普惠") in the reader's language. */
export function reasonLabel(t: Dictionary, reason: string): string {
  const [, kind, what] = REASON.exec(reason) ?? []
  if (kind === 'term' && what) return t.mark.whyTerm(what)
  if (kind === 'section' && what) return t.mark.whySection(what)
  if (kind && what) return t.mark.whyStrength(what)
  return reason
}

/** Where an inherited deadline stands ("section 到2025年目标", "note …"); null where no words tell it. */
export function deadlineReason(
  t: Dictionary,
  [reason = '']: readonly string[] = [],
): string | null {
  const [, , what] = REASON.exec(reason) ?? []
  return what ? t.mark.whyYears(what) : null
}

/** The topic that a commitment stands under first, else null. */
export function mainTopic(
  names: Names,
  topics: readonly string[],
): (Bilingual & { id: string }) | null {
  const id = topics[0]
  return id ? { id, ...topicName(names, id) } : null
}
