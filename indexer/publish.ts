/**
 * Makes what was read the current edition, without a moment in which readers see less or a mixture.
 *
 * Indexes on the engine, all with the prefix `duizhao-` (shapes in edition.ts):
 *   duizhao-commitments-<version>-<nonce>  one an edition: its commitments, searchable
 *   duizhao-sources                        the plans' files by their sha256, shared by editions
 *   duizhao-editions                       the catalogue: one document an edition kept
 *
 * A new index is built under a name nobody knows: settings first, then documents, each task's
 * status checked, the documents counted. Then one document goes into the catalogue, and that one
 * write is the change-over: it names the new index and makes it current. Whatever fails before
 * leaves readers where they were, and whatever the catalogue does not name is rubbish that the
 * next publication clears away. Earlier editions stay readable by their version; the oldest past
 * the number kept go. Swapping two indexes would do the change-over as well, but each edition
 * would then have to move once more to be kept, and two publishers could undo each other's swap.
 */
import { randomBytes } from 'node:crypto'
import type { Meilisearch } from 'meilisearch'
import {
  COMMITMENTS_PREFIX,
  DOCUMENT_FORM,
  EDITIONS_KEPT,
  type EditionContent,
  type EditionEntry,
} from './edition.ts'
import { addBatches } from './publish/batches.ts'
import {
  ensureCatalogue,
  type KeptEntry,
  keptEntries,
  reactivate,
  record,
} from './publish/catalogue.ts'
import { clearAway } from './publish/clear-away.ts'
import { type Prepared, prepare } from './publish/prepare.ts'
import { addSources } from './publish/sources.ts'
import { done } from './publish/tasks.ts'

type Progress = (finished: number, all: number) => void

export interface PublishOptions {
  fingerprint: string
  /** Milliseconds for which an index unknown to the catalogue may be another publisher's work. */
  grace: number
  keep?: number
  /** Commitments made ready for the engine, of how many. */
  preparing?: Progress
  /** Commitments indexed by it, of how many. */
  progress?: Progress
}

export interface Published {
  version: string
  /** `restored`: an edition still kept is current again. */
  outcome: 'published' | 'restored' | 'unchanged'
}

/** Rejects with a CommandError, `publish-failed`, and the edition served stays what it was. */
export async function publish(
  engine: Meilisearch,
  content: EditionContent,
  { fingerprint, grace, keep = EDITIONS_KEPT, preparing, progress = () => {} }: PublishOptions,
): Promise<Published> {
  const prepared = await prepare(content, preparing)
  const { version } = prepared
  await ensureCatalogue(engine)
  const before = await keptEntries(engine)
  const kept = before.find((entry) => entry.version === version)
  const outcome = !kept ? 'published' : kept === before[0] ? 'unchanged' : 'restored'
  if (kept) {
    const activated = outcome === 'unchanged' ? kept.activated : nextMoment(before)
    await reactivate(engine, { version, fingerprint, activated })
  } else {
    await addSources(engine, content.sources)
    const uid = await build(engine, prepared, progress)
    await record(engine, entryOf(content, { version, uid, fingerprint }, before))
  }
  await clearAway(engine, { keep, grace })
  return { version, outcome }
}

/** A whole index that no reader knows yet. */
async function build(
  engine: Meilisearch,
  { version, settings, documents, batches }: Prepared,
  progress: Progress,
): Promise<string> {
  const uid = `${COMMITMENTS_PREFIX}${version}-${randomBytes(3).toString('hex')}`
  await done(engine, engine.createIndex(uid, { primaryKey: 'id' }), 'creating the index')
  await done(engine, engine.index(uid).updateSettings(settings), 'index settings')
  await addBatches(engine, uid, batches(), (finished) => progress(finished, documents))
  return uid
}

function entryOf(
  { plans, codebook, model, echoes }: EditionContent,
  own: Pick<EditionEntry, 'version' | 'uid' | 'fingerprint'>,
  before: KeptEntry[],
): EditionEntry {
  return {
    ...own,
    date: new Date().toISOString(),
    activated: nextMoment(before),
    form: DOCUMENT_FORM,
    counts: {
      plans: plans.length,
      regions: new Set(plans.map(({ plan }) => plan.region.id)).size,
      commitments: sumOf(plans, 'commitments'),
      targets: sumOf(plans, 'targets'),
    },
    sources: plans.map(({ source }) => source.id),
    body: JSON.stringify({ plans, codebook, ...(model ? { model: model.name } : {}) }),
    echoes: JSON.stringify(echoes),
  }
}

const sumOf = (plans: EditionContent['plans'], count: 'commitments' | 'targets') =>
  plans.reduce((sum, plan) => sum + plan[count], 0)

/** Later than every edition before, also where the clock was set back. */
const nextMoment = (before: KeptEntry[]) => Math.max(Date.now(), (before[0]?.activated ?? 0) + 1)
