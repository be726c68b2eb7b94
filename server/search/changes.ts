// What changed from one edition to another: by plan first, then by commitment where a plan's texts differ.
import type { Meilisearch } from 'meilisearch'
import type { Edition, EditionPlan } from '../../indexer/edition.ts'
import { type Reworded, rewordings, type Wording } from '../rewordings.ts'
import type { EditionChanges } from '../schemas/versions.ts'
import { allOf } from './all.ts'
import { oneOf } from './filters.ts'

export interface Changes {
  counts: EditionChanges
  added: Wording[]
  removed: Wording[]
  reworded: Reworded[]
}

const known = new WeakMap<Edition, WeakMap<Edition, Promise<Changes>>>()

/** Editions never change, so neither does what parts two of them. */
export function changesBetween(
  engine: Meilisearch,
  before: Edition,
  after: Edition,
): Promise<Changes> {
  const own = known.get(after) ?? new WeakMap<Edition, Promise<Changes>>()
  known.set(after, own)
  const counted = own.get(before) ?? count(engine, before, after)
  own.set(before, counted)
  counted.catch(() => own.delete(before))
  return counted
}

async function count(engine: Meilisearch, before: Edition, after: Edition): Promise<Changes> {
  const plans = planChanges(before, after)
  const [then, now] = await Promise.all([
    wordings(engine, before, [...plans.removed, ...plans.retold]),
    wordings(engine, after, [...plans.added, ...plans.retold]),
  ])
  const thenIds = new Set(then.map(({ id }) => id))
  const nowIds = new Set(now.map(({ id }) => id))
  const removed = then.filter(({ id }) => !nowIds.has(id))
  const added = now.filter(({ id }) => !thenIds.has(id))
  const reworded = rewordings(removed, added)
  const counts = {
    since: before.version,
    codebook_changed: JSON.stringify(before.codebook) !== JSON.stringify(after.codebook),
    plans_added: plans.added,
    plans_removed: plans.removed,
    plans_changed: plans.changed,
    plans_recoded: plans.recoded,
    commitments_added: added.length,
    commitments_removed: removed.length,
    commitments_reworded: reworded.length,
  }
  return { counts, added, removed, reworded }
}

function planChanges(before: Edition, after: Edition) {
  const then = new Map(before.plans.map((one) => [one.plan.id, one]))
  const now = new Map(after.plans.map((one) => [one.plan.id, one]))
  const common = [...now].flatMap(([id, one]) => {
    const old = then.get(id)
    return old ? [{ id, old, one }] : []
  })
  const ids = (some: typeof common) => some.map(({ id }) => id)
  const retold = common.filter(({ old, one }) => !sameTexts(old, one))
  const recoded = common.filter(({ old, one }) => sameTexts(old, one) && !sameLabels(old, one))
  const changed = common.filter(({ old, one }) => !sameTexts(old, one) || !sameFacts(old, one))
  return {
    added: [...now.keys()].filter((id) => !then.has(id)),
    removed: [...then.keys()].filter((id) => !now.has(id)),
    /** Their texts have to be looked at one by one. */
    retold: ids(retold),
    recoded: ids(recoded),
    changed: ids(changed),
  }
}

/** An edition made before the indexer took digests has none: nothing is known to be the same. */
const same = (a: EditionPlan, b: EditionPlan, digest: 'texts' | 'labels') =>
  a.digests?.[digest] !== undefined && a.digests[digest] === b.digests?.[digest]
const sameTexts = (a: EditionPlan, b: EditionPlan) => same(a, b, 'texts')
const sameLabels = (a: EditionPlan, b: EditionPlan) => same(a, b, 'labels')

const sameFacts = (a: EditionPlan, b: EditionPlan) =>
  a.source.id === b.source.id && JSON.stringify(a.plan) === JSON.stringify(b.plan)

async function wordings(
  engine: Meilisearch,
  edition: Edition,
  plans: string[],
): Promise<Wording[]> {
  if (plans.length === 0) return []
  const found = await allOf(engine, edition, {
    filter: [oneOf('plan', plans)],
    sort: ['plan:asc', 'order:asc'],
  })
  return found.map(({ id, plan, text }) => ({ id, plan, text }))
}
