// Where few or none hold every part: the sets of parts that tell most of what was asked.
import type { Held } from './attempt.ts'
import { type Interpretation, narrows, type Part } from './part.ts'

/** What each part tells of the question, in bits, and whether any commitment holds it. */
export interface Weighed {
  known: Part[]
  unknown: Part[]
  bits: Map<Part, number>
  /** Put as a question, as several things set apart or of schools: then one thing unknown does not spoil the others. */
  loose: boolean
  /** Loose for what it speaks of alone. */
  ofSchools?: boolean
  /** Put as a question. */
  question: boolean
}

const sumOf = (parts: Part[], of: (part: Part) => number) =>
  parts.reduce((sum, part) => sum + of(part), 0)

/** More sets than this in one step are not asked for. */
const MOST_SETS = 60
/** A set that carries less than this part of what the weightiest carries is left out. */
const SHARE = 0.6
/** What commitments hold has to carry this part of what was asked. */
const COVERED = 0.45
/** More beside something that neither the field nor any plan knows. */
const COVERED_BESIDE_UNKNOWN = 0.6
/** A concept that fewer than one in eight commitments hold. */
const SPECIFIC = 3
/** Characters of a Chinese word. */
const LONG = 4
const LONG_OF_SCHOOLS = /[学校师课园班幼]|教育|儿童|未成年|家长/
/** A figure or year that stands in no plan says less than an unknown word. */
const MOST_OF_A_FIGURE = 3
/** A word of the field that no plan holds does not take the question out of the field. */
const MOST_OF_AN_ABSENT_TERM = 3

/** The bits of a part that so many of all commitments hold: what all hold tells nothing. */
export function bitsOf(part: Part, holding: number, all: number): number {
  const bits = Math.max(0.1, Math.log2((all + 1) / (holding + 1)))
  if (narrows(part)) return Math.min(bits, MOST_OF_A_FIGURE)
  if (holding > 0) return bits * (part.weak ? 0.5 : 1)
  const isAbsentTerm = isOfTheField(part) && !part.stray && part.kind === 'word'
  return isAbsentTerm ? Math.min(bits, MOST_OF_AN_ABSENT_TERM) : bits
}

export function weighed(reading: Interpretation, held: Held, all: number): Weighed {
  const { parts, asks, runs } = reading
  const holding = (part: Part) => held.get(part) ?? 0
  return {
    known: parts.filter((part) => holding(part) > 0),
    unknown: parts.filter((part) => holding(part) === 0),
    bits: new Map(parts.map((part) => [part, bitsOf(part, holding(part), all)])),
    loose: asks.question || runs > 1 || speaksOfSchools(reading),
    ofSchools: !asks.question && runs === 1,
    question: asks.question,
  }
}

/** Who names pupils, teachers, parents or schools asks of no other matter, whatever else is said. */
const PERSONS_OF_SCHOOLS =
  /学生|孩子|儿童|小孩|娃|教师|老师|家长|学校|校长|园长|幼儿园|小学|初中|高中|班主任|作业/

/** 校长 beside a stranger tells who, and not what. */
const isPersonAlone = ({ shown }: Part) => PERSONS_ALONE.test(shown)
const PERSONS_ALONE = new RegExp(`^(?:${PERSONS_OF_SCHOOLS.source})们?$`)

const speaksOfSchools = ({ parts, context, inside }: Interpretation): boolean =>
  [...parts, ...context, ...inside].some(
    ({ kind, shown }) => kind === 'word' && PERSONS_OF_SCHOOLS.test(shown),
  )

/**
 * Sets of parts of one size, weightiest first. No commitment holds more than `size` of the parts,
 * so no commitment is in two sets and their totals add up.
 */
export function setsOfSize(
  parts: Weighed,
  size: number,
  tells: (set: Part[], parts: Weighed) => boolean = tellsEnough,
): Part[][] {
  const sets = combinations(parts.known, size).filter((set) => tells(set, parts))
  if (sets.length > MOST_SETS) return []
  const bits = (set: Part[]) => sumOf(set, (part) => parts.bits.get(part) ?? 0)
  const most = Math.max(...sets.map(bits))
  return sets.filter((set) => bits(set) >= most * SHARE).sort((a, b) => bits(b) - bits(a))
}

const isHalf = ({ kind, weak, words }: Part) =>
  kind === 'english' && weak && !words.every(({ general }) => general)

const isOfTheField = ({ words }: Part) => words.length > 0

/** Whether commitments that hold just these parts may be shown as an answer. */
function tellsEnough(
  set: Part[],
  { known, unknown, bits, loose, ofSchools, question }: Weighed,
): boolean {
  const bitsIn = (some: Part[]) => sumOf(some, (part) => bits.get(part) ?? 0)
  const concepts = set.filter((part) => !part.weak && !narrows(part))
  if (concepts.length === 0) return false
  const givenUp = [...known, ...unknown].filter((part) => !set.includes(part))
  // Half an English phrase that is given up may have turned the whole into something else.
  const lost = bitsIn(givenUp) + bitsIn(givenUp.filter(isHalf))
  const covered = bitsIn(set) / (bitsIn(set) + lost)
  const ofTheField = concepts.filter(isOfTheField)
  // Without a word of the field that tells more than all it holds, it is not what was asked.
  const heaviest = (some: Part[]) => Math.max(0, ...some.map((part) => bits.get(part) ?? 0))
  const named = known.filter((part) => !part.weak && isOfTheField(part))
  if (ofTheField.length === 0 && heaviest(concepts) < heaviest(named)) return false
  // Words that only plans know say something where all of them are known, or where it is a question.
  if (ofTheField.length === 0 && unknown.length > 0 && !question) return false
  const isStrange = unknown.some(({ kind }) => kind === 'literal') || givenUp.some(isHalf)
  const least = question || !isStrange ? COVERED : COVERED_BESIDE_UNKNOWN
  if (covered >= least) return true
  const isSpecific = ofTheField.some(
    (part) => (bits.get(part) ?? 0) >= SPECIFIC && !(ofSchools && isPersonAlone(part)),
  )
  // A long word of schools says so much that no word beside it makes another matter of it.
  const isTold = ofTheField.some(({ shown }) => shown.length >= LONG && LONG_OF_SCHOOLS.test(shown))
  return isSpecific && (loose || isTold)
}

/** Of a long question commitments have to hold this part, where they hold two things of it together. */
const COVERED_OF_LONG = 0.35
/** One English phrase has to say so much of a question all of whose words plans know. */
const COVERED_BY_ONE = 0.3
/** A word that no plan knows is no more than this. */
const MOST_OF_A_STRANGER = 6
/** Words that schools are spoken of in. */
export const OF_SCHOOLS = /[学校师课园班幼]|教育|儿童|家长|中考|高考|[德美劳]育/

/**
 * Whether of a long question enough is held together: two things and more, one of them telling,
 * and the question is about schools. In English one thing may do.
 */
export function tellsTogether(set: Part[], { known, unknown, bits }: Weighed): boolean {
  const all = [...known, ...unknown]
  const bitsOf = (part: Part) => Math.min(bits.get(part) ?? 0, MOST_OF_A_STRANGER)
  const covered = sumOf(set, bitsOf) / sumOf(all, bitsOf)
  const telling = set.filter((part) => !part.weak && (bits.get(part) ?? 0) >= SPECIFIC)
  const ofSchools = ({ words }: Part) => words.some(({ zh }) => OF_SCHOOLS.test(zh))
  // What only plans know tells beside a word of schools.
  const isOurs = telling.some(({ words }) => words.length > 0) ? all : set
  const isAlone = set.length === 1
  if (isAlone && (set[0]!.kind !== 'english' || unknown.length > 0)) return false
  const least = isAlone ? COVERED_BY_ONE : COVERED_OF_LONG
  return telling.length > 0 && isOurs.some(ofSchools) && covered >= least
}

function combinations<T>(items: T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) =>
    combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
