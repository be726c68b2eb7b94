// GET /versions and /versions/:version/changes
import type { Edition } from '../../indexer/edition.ts'
import { editionFor, reached } from '../editions.ts'
import { OnlyVersion } from '../schemas/parameters.ts'
import { refusals } from '../schemas/problem.ts'
import {
  ChangesAnswer,
  ChangesQuery,
  type EditionSummary,
  VersionPath,
  VersionsAnswer,
} from '../schemas/versions.ts'
import { changesBetween } from '../search/changes.ts'
import { editionOf, type Routes } from '../services.ts'

/** Entries of each list of changes; the counts are of all. */
const LISTED = 200

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
    const changes = await Promise.all(
      editions.slice(1).map((before, i) => changesBetween(search, before, editions[i]!)),
    )
    const versions = editions.map((edition, i) =>
      summaryOf(edition, { current: i === 0, changes: changes[i]?.counts ?? null }),
    )
    return { version: asked.version, versions }
  })

  const since = {
    summary: 'What changed since a kept edition, up to the current one or the one that `v` names',
    params: VersionPath,
    querystring: ChangesQuery,
    response: { 200: ChangesAnswer, ...refusals },
  }
  app.get<{ Params: { version: string } }>(
    '/versions/:version/changes',
    { schema: since },
    async (request) => {
      const { version } = request.params
      const before = await editionFor(catalogue, version, '/api/v1/versions')
      const after = await editionOf(services, request)
      const { counts, added, removed, reworded } = await changesBetween(search, before, after)
      const pairs = new Set(reworded.flatMap(({ before, after }) => [before, after]))
      return {
        version: after.version,
        ...counts,
        listed: LISTED,
        added: added.filter((one) => !pairs.has(one)).slice(0, LISTED),
        removed: removed.filter((one) => !pairs.has(one)).slice(0, LISTED),
        reworded: reworded.slice(0, LISTED),
      }
    },
  )
}

const summaryOf = (
  { version, date, counts }: Edition,
  rest: Pick<EditionSummary, 'current' | 'changes'>,
): EditionSummary => ({
  version,
  published: date,
  plans: counts.plans,
  commitments: counts.commitments,
  targets: counts.targets,
  regions: counts.regions,
  ...rest,
})
