// What comes after the answers: the nearest to what was asked and to what was found first.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { between } from './between.ts'
import { folded } from './folded.ts'
import { type LikenessModel, likenessIn } from './likeness-model.ts'
import { type Interpretation, topicsAsked } from './part.ts'
import { inOrder, type Scored } from './rank.ts'

/**
 * What each sign of nearness counts, all of them 0 to 1. Fitted to the open judged searches; they hold for
 * searches left out of the fit as well.
 */
const WEIGHTS = { topics: 0.6, characters: 0.4, theme: 0.1, place: 0.12, likeness: 1.6 }
/** The first so many found tell what was meant, each less than the one before it. */
const TELLING = 4
/** So many of the best by all that is quickly seen are compared with what was found. */
const COMPARED = 30

/**
 * Best first, as far as they were compared, each with its nearness: from 0 up to some 2.
 * @param found what speaks of the question, best first: no part of `near`
 */
export async function nearest(
  engine: Meilisearch,
  edition: Edition,
  reading: Interpretation,
  near: Commitment[],
  found: Commitment[],
): Promise<Scored[]> {
  const model = await likenessIn(engine, edition)
  const told = found.slice(0, TELLING)
  const akin = near.map(seen).filter(isAkin(reading, told))
  const rough = bestOf(COMPARED, akin, roughly(akin, reading, told, model))
  const toTold = likenessTo(told, model)
  return inOrder(bestOf(COMPARED, rough, (one) => one.score + toTold(one.commitment)))
}

interface Seen extends Scored {
  /** Its text, folded. */
  text: string
}

const seen = (commitment: Commitment): Seen => ({
  commitment,
  text: folded(commitment.text),
  score: 0,
})

/** Best first. */
const bestOf = (most: number, all: Seen[], scoreOf: (one: Seen) => number): Seen[] =>
  all
    .map((one) => ({ ...one, score: scoreOf(one) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)

const PAIRS = /(?=(\p{Script=Han}{2}))/gu

/** Of the topics asked for or the themes of what was found, or with two characters side by side of what was typed. */
function isAkin(reading: Interpretation, found: Commitment[]): (one: Seen) => boolean {
  const asked = topicsAsked(reading)
  const themes = new Set(found.map(({ themes }) => themes[0]))
  const typed = reading.parts.flatMap(({ forms }) => forms.typed)
  const pairs = typed.flatMap((form) => [...form.matchAll(PAIRS)].map(([, pair]) => pair!))
  return ({ text, commitment }) =>
    themes.has(commitment.themes[0]) ||
    commitment.topics.some((topic) => asked.has(topic)) ||
    pairs.some((pair) => text.includes(pair))
}

/** By topics, characters, theme and place: what is seen without reading. */
function roughly(
  near: Seen[],
  reading: Interpretation,
  found: Commitment[],
  { rarity }: LikenessModel,
): (one: Seen) => number {
  const asked = topicsAsked(reading)
  const rarest = rarity('topic', '')
  const tells = new Map([...asked].map((topic) => [topic, rarity('topic', topic) / rarest]))
  const themes = new Set(found.map(({ themes }) => themes[0]))
  const shared = charactersShared(near, reading)
  return ({
    text,
    commitment: {
      topics,
      themes: [theme],
      plan,
      order,
    },
  }) => {
    const rare = topics.reduce((sum, topic) => sum + (tells.get(topic) ?? 0), 0)
    const steps = found.flatMap((one) => (one.plan === plan ? Math.abs(one.order - order) : []))
    return (
      WEIGHTS.topics * rare +
      WEIGHTS.characters * shared(text) +
      WEIGHTS.theme * (themes.has(theme) ? 1 : 0) +
      WEIGHTS.place * Math.exp(-Math.min(...steps) / 3)
    )
  }
}

/**
 * How much of the characters asked for stands in a text, 0 to 1: the rarer, the more each tells. One in common
 * is nothing: 双减 asks for no 双创.
 */
function charactersShared(near: Seen[], { parts }: Interpretation) {
  const typed = parts.flatMap(({ forms }) => forms.typed).join('')
  const characters = [...new Set(typed)].filter((one) => /\p{Script=Han}/u.test(one))
  const telling = characters.map((one) => {
    const holding = near.filter(({ text }) => text.includes(one)).length
    return { one, tells: Math.log((near.length + 1) / (holding + 1)) }
  })
  const whole = sumOf(telling)
  return (text: string) => {
    const held = telling.filter(({ one }) => text.includes(one))
    return held.length < 2 || whole === 0 ? 0 : sumOf(held) / whole
  }
}

const sumOf = (all: { tells: number }[]) => all.reduce((sum, { tells }) => sum + tells, 0)

function likenessTo(found: Commitment[], model: LikenessModel) {
  const first = found.map((one, i) => ({ one, weight: 1 / (i + 1) }))
  const whole = first.reduce((sum, { weight }) => sum + weight, 0)
  return (commitment: Commitment) => {
    if (whole === 0) return 0
    const all = first.reduce(
      (sum, { one, weight }) => sum + weight * between(commitment, one, model),
      0,
    )
    return (WEIGHTS.likeness * all) / whole
  }
}
