// A draft beside its peers: the nearest pledges, the figures of the same measures, the topics it leaves out.
import type { Meilisearch } from 'meilisearch'
import type { Edition } from '../../indexer/edition.ts'
import type { DraftAnswer, DraftQuestion } from '../schemas/draft.ts'
import { MOST_PEERS } from '../schemas/draft.ts'
import type { SimilarHit } from '../schemas/similar.ts'
import { ask } from './engine.ts'
import { equals } from './filters.ts'
import { indicatorsOf, withValues } from './indicators.ts'
import { type ReadParagraph, readDraft } from './read-draft.ts'
import { allSides, askedSides } from './sides.ts'
import { nearestToEach } from './similar.ts'

/** Pledges shown for a paragraph, and of them from one region. */
const MOST_HITS = 5
const MOST_A_REGION = 2
/** Below this a pledge shares little more than the genre with the draft. */
const NEAR = 0.12
/** A pasted text has at most this many pledges looked up; more would crowd out other visitors. */
const MOST_PLEDGES = 80
const CANDIDATES = 40
/** As many peers must cover a topic for its absence to be worth telling. */
const ENOUGH_PEERS = 2

/** Throws BadParameter for a region that is not known. Nothing of the draft is kept. */
export async function besideDraft(
  engine: Meilisearch,
  edition: Edition,
  { text, regions }: DraftQuestion,
): Promise<DraftAnswer> {
  const asked = regions?.length ? askedSides(edition, { regions }) : null
  const read = readDraft(text, edition.codebook, new Date().getFullYear())
  const sides = asked ?? allSides(edition)
  const among = asked ? { regions: asked.map(({ id }) => id) } : {}
  const found = await nearestOf(engine, edition, read, among)
  const peers = asked ?? nearestPeers(sides, found)
  const plans = new Set(peers.map(({ plan }) => plan.id))
  const [indicators, missing] = await Promise.all([
    measures(engine, edition, read, plans),
    leftOut(engine, edition, read, peers),
  ])
  return {
    version: edition.version,
    peers: peers.map(({ id, plan }) => ({ region: id, plan: plan.id })),
    paragraphs: read.map(({ pledges: _, ...paragraph }, i) => ({ ...paragraph, hits: found[i]! })),
    indicators,
    missing,
  }
}

type Sides = ReturnType<typeof allSides>

/** For each paragraph the nearest to any of its pledges, each commitment once. */
async function nearestOf(
  engine: Meilisearch,
  edition: Edition,
  read: ReadParagraph[],
  among: { regions?: string[] },
): Promise<SimilarHit[][]> {
  const pledges = read
    .flatMap((paragraph, i) => paragraph.pledges.map((pledge) => ({ pledge, i })))
    .slice(0, MOST_PLEDGES)
  if (pledges.length === 0) return read.map(() => [])
  const nearest = await nearestToEach(
    engine,
    edition,
    pledges.map(({ pledge }) => pledge),
    { limit: MOST_HITS, ...among, candidates: CANDIDATES },
  )
  return read.map((_, i) => best(nearest.filter((_hits, j) => pledges[j]!.i === i).flat()))
}

function best(hits: SimilarHit[]): SimilarHit[] {
  const ids = new Set<string>()
  const regions = new Map<string, number>()
  return hits
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score)
    .filter(({ commitment: { id, region } }) => {
      const before = regions.get(region) ?? 0
      if (ids.has(id) || before >= MOST_A_REGION) return false
      ids.add(id)
      regions.set(region, before + 1)
      return true
    })
    .slice(0, MOST_HITS)
}

/** Where there are more regions than can stand side by side, those that come nearest. */
function nearestPeers(sides: Sides, found: SimilarHit[][]): Sides {
  if (sides.length <= MOST_PEERS) return sides
  const score = new Map<string, number>()
  for (const { commitment, score: one } of found.flat()) {
    score.set(commitment.region, (score.get(commitment.region) ?? 0) + one)
  }
  return sides
    .toSorted((a, b) => (score.get(b.id) ?? 0) - (score.get(a.id) ?? 0))
    .slice(0, MOST_PEERS)
}

/** The measures that the draft puts a figure to, with what the peers state. */
async function measures(
  engine: Meilisearch,
  edition: Edition,
  read: ReadParagraph[],
  plans: Set<string>,
): Promise<DraftAnswer['indicators']> {
  const named = new Set(read.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)))
  const own = indicatorsOf(edition).filter(({ id }) => named.has(id))
  const told = await withValues(engine, edition, own)
  const ofPeers = <T extends { plan: string }>(all: T[]) =>
    all.filter(({ plan }) => plans.has(plan))
  return told.map((one) => ({ ...one, values: ofPeers(one.values), silent: ofPeers(one.silent) }))
}

async function leftOut(
  engine: Meilisearch,
  edition: Edition,
  read: ReadParagraph[],
  peers: Sides,
): Promise<DraftAnswer['missing']> {
  const counts = await ask(
    engine,
    edition,
    peers.map(({ plan }) => ({
      filter: [equals('plan', plan.id)],
      facets: ['topics'],
      hitsPerPage: 0,
    })),
  )
  const covered = new Set(read.flatMap(({ topics }) => topics))
  const themes = new Set(read.flatMap((paragraph) => paragraph.themes))
  const topics = edition.codebook.themes.flatMap((theme) =>
    theme.topics.map(({ id }) => ({ topic: id, theme: theme.id })),
  )
  return topics
    .filter(({ topic }) => !covered.has(topic))
    .map((one) => ({
      ...one,
      peers: peers.flatMap(({ id, plan }, i) => {
        const commitments = counts[i]!.facets.topics?.[one.topic] ?? 0
        return commitments > 0 ? [{ region: id, plan: plan.id, commitments }] : []
      }),
    }))
    .filter((one) => one.peers.length >= ENOUGH_PEERS)
    .sort(
      (a, b) =>
        Number(themes.has(b.theme)) - Number(themes.has(a.theme)) ||
        b.peers.length - a.peers.length,
    )
}
