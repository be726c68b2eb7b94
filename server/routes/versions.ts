// GET /versions
import type { Meilisearch } from 'meilisearch'
import type { Edition } from '../../indexer/edition.ts'
import { reached } from '../editions.ts'
import { OnlyVersion } from '../schemas/parameters.ts'
import { refusals } from '../schemas/problem.ts'
import { type EditionSummary, VersionsAnswer } from '../schemas/versions.ts'
import { everyId } from '../search/lookup.ts'
import { editionOf, type Routes } from '../services.ts'

export const versionRoutes: Routes = (app, services) => {
  const { catalogue, search } = services
  const schema = {
    summary: 'The editions kept, newest first, and what changed from one to the next',
    querystring: OnlyVersion,
    response: { 200: VersionsAnswer, ...refusals },
  }
  app.get('/versions', { schema }, async (request) => {
    const asked = await editionOf(services, request)
    const kept = await reached(() => catalogue.editions())
    const opened = await reached(() =>
      Promise.all(kept.map(({ version }) => catalogue.edition(version))),
    )
    const editions = opened.filter((one) => one !== null)
    const versions = await Promise.all(
      editions.map((edition, i) => summaryOf(search, edition, editions[i + 1], i === 0)),
    )
    return { version: asked.version, versions }
  })
}

async function summaryOf(
  search: Meilisearch,
  edition: Edition,
  before: Edition | undefined,
  current: boolean,
): Promise<EditionSummary> {
  return {
    version: edition.version,
    published: edition.date,
    current,
    plans: edition.counts.plans,
    commitments: edition.counts.commitments,
    changes: before ? await changesSince(search, before, edition) : null,
  }
}

const changes = new WeakMap<Edition, Promise<NonNullable<EditionSummary['changes']>>>()

/** Editions never change, so neither does what parts two of them. */
function changesSince(search: Meilisearch, before: Edition, edition: Edition) {
  const known = changes.get(edition)
  if (known) return known
  const counted = count(search, before, edition)
  changes.set(edition, counted)
  counted.catch(() => changes.delete(edition))
  return counted
}

async function count(search: Meilisearch, before: Edition, edition: Edition) {
  const [then, now] = await Promise.all([everyId(search, before), everyId(search, edition)])
  const plansThen = before.plans.map(({ plan }) => plan.id)
  const plansNow = edition.plans.map(({ plan }) => plan.id)
  return {
    since: before.version,
    plans_added: plansNow.filter((id) => !plansThen.includes(id)),
    plans_removed: plansThen.filter((id) => !plansNow.includes(id)),
    commitments_added: [...now].filter((id) => !then.has(id)).length,
    commitments_removed: [...then].filter((id) => !now.has(id)).length,
  }
}
