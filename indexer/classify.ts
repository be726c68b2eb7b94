// What a passage speaks of: its own words decide, the headings above it where they are silent.
import type { Reasons } from '../data/schema.ts'
import { allEvidence } from './evidence.ts'
import type { Evidence, Found, Section } from './findings.ts'
import { type Lexicon, SURE } from './lexicon.ts'
import { namedAbove, sectionOf } from './section.ts'
import type { Passage } from './shapes.ts'

export interface Labels {
  /** 1..n theme ids, the main one first. */
  themes: string[]
  /** 0..n topic ids, the main one first. */
  topics: string[]
  why: Reasons
}

/** Where neither the words nor a heading name a theme: the running of education as a whole. */
const FALLBACK = 'governance'
const BY_DEFAULT = 'default'
/** A lesser theme is named when it has at least this part of the main one's weight. */
const SHARE = 0.34
/** From here on a topic stands although its theme is not named: school groups under high schools. */
const PLAIN = 0.7
/** Beyond this weight the main theme does not crowd out the others any further. */
const HEAVY = 3.5

type Words = Pick<Passage, 'text' | 'section'>

export const classify = (passage: Words, lexicon: Lexicon, title = ''): Labels =>
  classifyAll([passage], lexicon, title)[0]!

/**
 * The labels of each passage: all are searched for words before any is labelled.
 * @param title of the plan, the heading above all others
 */
export function classifyAll(passages: Words[], lexicon: Lexicon, title = ''): Labels[] {
  const whole = matterOf(title, lexicon)
  const found = allEvidence(
    passages.map(({ text }) => text),
    lexicon,
  )
  return passages.map((passage, i) => labelsOf(passage, found[i]!, whole, lexicon))
}

/** The one matter of a plan whose title names one: 职业教育改革发展行动计划. Null where it is of education as a whole. */
function matterOf(title: string, lexicon: Lexicon): Matter | null {
  const section = sectionOf([title], lexicon)
  const sure = section?.found.themes.filter(({ weight }) => weight >= SURE) ?? []
  return sure.length === 1 && sure[0]!.id !== FALLBACK ? { theme: sure[0]!.id, title } : null
}

interface Matter {
  theme: string
  title: string
}

function labelsOf(
  { text, section: headings }: Words,
  found: Evidence,
  whole: Matter | null,
  lexicon: Lexicon,
): Labels {
  const section = sectionOf(headings, lexicon)
  const why: Reasons = {}
  const themes = themesOf(text, found, section, whole, lexicon, why)
  const topics = topicsOf(found, section, themes, lexicon, why)
  return { themes, topics, why }
}

/**
 * The labels with the topics that the indicators of its targets add. An indicator answers to a theme
 * that is named; only where nothing was named does it name one.
 */
export function withIndicators(labels: Labels, indicators: string[], lexicon: Lexicon): Labels {
  const adds = (id: string) => !labels.topics.includes(lexicon.topicOf.get(id) ?? '')
  if (!indicators.some(adds)) return labels
  const [themes, topics, why] = [[...labels.themes], [...labels.topics], { ...labels.why }]
  for (const indicator of new Set(indicators)) {
    const topic = lexicon.topicOf.get(indicator)
    const theme = topic && lexicon.themeOf.get(topic)
    if (!topic || !theme || topics.includes(topic)) continue
    if (why[FALLBACK]?.includes(BY_DEFAULT)) {
      delete why[FALLBACK]
      themes.splice(0, themes.length, theme)
      why[theme] = [`indicator ${indicator}`]
    }
    if (!themes.includes(theme)) continue
    topics.push(topic)
    why[topic] = [`indicator ${indicator}`]
  }
  return { themes, topics, why }
}

function themesOf(
  words: string,
  text: Evidence,
  section: Section | null,
  whole: Matter | null,
  lexicon: Lexicon,
  why: Reasons,
): string[] {
  const spoken = ranked(text.themes, section)
  const surest = withoutEnumeration(spoken.filter(({ weight }) => weight >= SURE))
  const sure = withoutMentions(withoutHints(surest, section), words)
  const hinted = spoken.filter(
    (one) => !one.spoken && !sure.includes(one) && namedAbove(section, one.id) >= SURE,
  )
  const heaviest = Math.min(sure[0]?.weight ?? 0, HEAVY)
  const named = sure.filter(({ weight }) => weight >= heaviest * SHARE).concat(hinted)
  if (named.length > 0) return note(inOrder(named), why, section, lexicon)

  const above = section ? strongest(section.found.themes) : []
  const onlyFallback = above.every((id) => id === FALLBACK)
  if (onlyFallback && spoken.length > 0) return note(spoken.slice(0, 1), why, section, lexicon)
  for (const id of above) why[id] = [`section ${section!.heading}`]
  if (above.length > 0) return above
  if (whole) {
    why[whole.theme] = [`section ${whole.title}`]
    return [whole.theme]
  }
  why[FALLBACK] = [BY_DEFAULT]
  return [FALLBACK]
}

/**
 * Themes nearly as heavy stand as the sentence names them; so do all where it lists several stages,
 * for none of these is the main one by its weight.
 */
function inOrder(named: Found[]): Found[] {
  if (named.length === 1) return named
  const listsStages = named.filter(({ id }) => OF_ALL_STAGES.has(id)).length >= ENUMERATION
  const least = listsStages ? 0 : named[0]!.weight * NEARLY
  const first = named.filter(({ spoken, weight }) => spoken && weight >= least)
  const later = named.filter((one) => !first.includes(one))
  return first.sort((x, y) => x.first - y.first).concat(later)
}
const NEARLY = 0.8
const OF_ALL_STAGES = new Set([
  'preschool',
  'compulsory',
  'high-school',
  'vocational',
  'higher-education',
  'special-needs',
  'lifelong',
])

/**
 * Hints, however many, do not stand beside a theme that is spoken of; those at a stage, or at education
 * as a whole, give way to a heading that names another stage: "城乡结对帮扶34对" under preschool.
 */
function withoutHints(sure: Found[], section: Section | null): Found[] {
  const spoken = sure.filter((found) => found.spoken)
  if (spoken.length > 0) return spoken
  const stages = [...OF_ALL_STAGES].filter((id) => namedAbove(section, id) >= SURE)
  if (stages.length === 0) return sure
  return sure.filter(({ id }) => stages.includes(id) || !(OF_ALL_STAGES.has(id) || id === FALLBACK))
}

/** "幼儿园教师待遇", "小学生体质": a stage merely mentioned gives way to the matter that concerns it. */
function withoutMentions(sure: Found[], words: string): Found[] {
  if (!sure.some(({ id, topical }) => MATTERS.has(id) && topical)) return sure
  const rest = sure.filter(({ id, topical }) => topical || !SCHOOLS.has(id))
  return rest.length < sure.length && BUILT.test(words) ? sure : rest
}
const MATTERS = new Set(['teachers', 'safety', 'digital', 'party', 'student-development'])
/** A stage whose schools are built or counted has a pledge of its own. */
const BUILT =
  /(?:新建|建设|建成|扩建|改建|迁建|创建)[^，,。；;]{0,8}(?:幼儿园|小学|初中|高中)|(?:幼儿园|小学|初中|高中)[^，,。；;]{0,4}(?:新建|扩建|改建|建设|\d+\s?所)/
const SCHOOLS = new Set(['preschool', 'compulsory', 'high-school'])

/** "幼儿园、小学、初中、高中安全管理": stages merely listed give way to what is said of them all. */
function withoutEnumeration(sure: Found[]): Found[] {
  if (sure.length <= ENUMERATION) return sure
  const listed = sure.filter(({ id, topical }) => STAGES.has(id) && !topical)
  const rest = sure.filter((one) => !listed.includes(one))
  return listed.length >= ENUMERATION && rest.length > 0 ? rest : sure
}
const STAGES = new Set(['preschool', 'compulsory', 'high-school', 'vocational'])
const ENUMERATION = 3

function topicsOf(
  text: Evidence,
  section: Section | null,
  themes: string[],
  lexicon: Lexicon,
  why: Reasons,
): string[] {
  const named = (id: string) =>
    themes.includes(lexicon.themeOf.get(id) ?? '') ||
    themes.includes(lexicon.unstagedOf.get(id) ?? '')
  const spoken = ranked(text.topics, null).filter(({ id, weight }) => weight >= PLAIN || named(id))
  if (spoken.length > 0 || !section) return note(spoken, why, null, lexicon)
  const above = strongest(section.found.topics).filter(named)
  for (const id of above) why[id] = [`section ${section.heading}`]
  return above
}

/** Heaviest first; of equals the one its heading names, then the one named first. */
function ranked(found: Found[], section: Section | null): Found[] {
  if (found.length < 2) return found
  return [...found].sort(
    (x, y) =>
      y.weight - x.weight ||
      namedAbove(section, y.id) - namedAbove(section, x.id) ||
      x.first - y.first,
  )
}

function strongest(found: Found[]): string[] {
  const all = ranked(found, null)
  return all.filter(({ weight }) => weight >= all[0]!.weight * 0.6).map(({ id }) => id)
}

function note(labels: Found[], why: Reasons, section: Section | null, lexicon: Lexicon): string[] {
  for (const { id, reasons } of labels) {
    const words = reasons.map((reason) => lexicon.reasons[reason]!)
    const above = section?.names.get(id)
    if (above) words.push(`section ${above.heading}`)
    why[id] = words
  }
  return labels.map(({ id }) => id)
}
