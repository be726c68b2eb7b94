// English words reduced to stems: plural, British spelling and small words make no difference.
import { isEveryday } from './everyday-english.ts'

const SMALL = new Set(
  (
    'a an and any are as at be being between by can could do does did for from has have how i in into is it ' +
    'its me my of off on or our per shall should some such than that the their them there these they this ' +
    'those through to under up was we were what when where which who whom whose why will with within would ' +
    'you your about tell show find many much please want need know'
  ).split(' '),
)

/** Words of asking and telling: they are passed over where no phrase of the field holds them. */
const FILLERS = new Set(
  (
    'get gets go goes going make makes made give given take taken use used using happen say says said state ' +
    'stated mention mentioned promise promised pledge pledged commit committed regarding related concerning ' +
    'towards during each every all any also more most less least not no must may might here etc via whether ' +
    'long often large big high end ends start starts begin set aim aims plan plans planned intend hope work ' +
    'approach approaches way ways thing things issue issues problem problems year years amount ' +
    'among across onto upon versus vs other others ones too very ' +
    'done against being having sort kind kinds type types currently exactly concrete specific actually ' +
    'really still also only just around toward next following latest recent main key various several ' +
    'ending ended earliest soonest full fully entire entirely whole based run led driven oriented wide ' +
    'level levels together without half case sure so something anything everything nothing feel feels ' +
    'feeling want wants wanted require requires required receive receives received allow allows allowed ' +
    'try tries trying become becomes becoming come comes coming happen happens exist exists existing ' +
    'upcoming according means mean meant let lets like look looking put puts seem seems keep doing yet ' +
    'th st nd rd rise rising ever never always usually mostly mainly especially particularly namely ' +
    'over different certain bilateral against besides despite after before until since while during'
  ).split(' '),
)

export const isFiller = (word: string): boolean => {
  const plain = word.toLowerCase()
  return FILLERS.has(plain) || isEveryday(plain)
}

/** Endings that British and American spelling write differently, as the one kept here. */
const SPELLINGS: [RegExp, string][] = [
  [/isation/g, 'ization'],
  [/(is)(e|ed|ing|es)$/, 'iz$2'],
  [/yse(d|s)?$/, 'yze$1'],
  [/our(?=$|s$|ed$|ing$|al$|ite$)/, 'or'],
  [/centre/g, 'center'],
  [/programme/g, 'program'],
  [/enrolment/g, 'enrollment'],
  [/licence/g, 'license'],
  [/defence/g, 'defense'],
  [/skilful/g, 'skillful'],
  [/counsell/g, 'counsel'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/fulfil(?!l)/g, 'fulfill'],
  [/paed/g, 'ped'],
  [/kindergarden/g, 'kindergarten'],
]

const IRREGULAR = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['persons', 'person'],
  ['staffs', 'staff'],
  ['curricula', 'curriculum'],
  ['women', 'woman'],
  ['men', 'man'],
  ['campuses', 'campus'],
  ['buses', 'bus'],
])

export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, '')
  const irregular = IRREGULAR.get(plain)
  if (irregular) return irregular
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), singular(plain))
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.replace(/es$/, '')
  return word.replace(/s$/, '')
}

const ENDINGS =
  /(?:i[sz]ations?|at(?:ions?|ed?|ing|ive)|ions?|ments?|ness|i[sz]ing|i[sz]ed?|ings?|ed|ives?|al|e)$/
/** A school board is no boarding school, an elective course no election, and no virtue virtual. */
const WHOLE = new Set(
  'boarding meeting setting hearing rating inclusive virtual virtue elective election'.split(' '),
)
const SHORTEST_ROOT = 5

/** What recruit, recruiting and recruitment share; a teacher and teaching share none. */
export function root(stem: string): string {
  const cut = stem.replace(ENDINGS, '')
  return cut === stem || cut.length < SHORTEST_ROOT || WHOLE.has(stem) ? stem : root(cut)
}

/** The stems of a phrase, small words left out, in order. */
export function stems(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? []
  const content = words.filter((word) => !SMALL.has(word))
  return content.map(stem)
}

export const isSmall = (word: string): boolean => SMALL.has(word.toLowerCase())
