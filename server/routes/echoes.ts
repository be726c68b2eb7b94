// GET /echoes
import type { Commitment } from '../../data/schema.ts'
import type { Edition, StoredEcho } from '../../indexer/edition.ts'
import { reached } from '../editions.ts'
import { BadParameter, EditionGone } from '../errors.ts'
import { EchoesAnswer, EchoesQuery, type EchoSide } from '../schemas/echoes.ts'
import { refusals } from '../schemas/problem.ts'
import { everyWithId } from '../search/lookup.ts'
import { editionOf, type Routes } from '../services.ts'

const PER_PAGE = 50

const CAUTION = {
  code: 'likeness-is-no-proof',
  zh: '文字相近不等于抄袭：两地可能都引用了上级文件或通行的表述。',
  en: 'Likeness is no proof of copying: both may quote a document from above or a common phrase.',
} as const

export const echoRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'Wording that plans of two regions share nearly to the letter',
    querystring: EchoesQuery,
    response: { 200: EchoesAnswer, ...refusals },
  }
  app.get<{ Querystring: EchoesQuery }>('/echoes', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const { query } = request
    const { page = 1, per_page = PER_PAGE } = query
    assertKnown(edition, query)
    const stored = await reached(() => services.catalogue.echoes(edition))
    if (!stored) throw new EditionGone(edition.version)
    const found = stored.found.filter((echo) => isAsked(echo, query))
    const shown = found.slice((page - 1) * per_page, page * per_page)
    const ids = [...new Set(shown.flatMap(({ a, b }) => [a.id, b.id]))]
    const commitments = ids.length > 0 ? await everyWithId(services.search, edition, ids) : []
    return {
      version: edition.version,
      caution: CAUTION,
      left_out: { most_regions: stored.most_regions, titles: true },
      total: found.length,
      cut: stored.total > stored.found.length,
      page,
      per_page,
      echoes: shown.map((echo) => told(echo, commitments, edition)),
    }
  })
}

function assertKnown({ plans, codebook }: Edition, { regions, theme }: EchoesQuery) {
  const region = regions?.find((id) => !plans.some(({ plan }) => plan.region.id === id))
  if (region) throw new BadParameter('regions', `There is no region "${region}" in this edition.`)
  if (regions?.length === 1) {
    throw new BadParameter('regions', 'Name two regions or more: an echo is between two.')
  }
  const unknown = theme?.find((id) => !codebook.themes.some((one) => one.id === id))
  if (unknown) throw new BadParameter('theme', `There is no theme "${unknown}".`)
}

const isAsked = (echo: StoredEcho, { regions, theme }: EchoesQuery) =>
  (!regions || echo.regions.every((id) => regions.includes(id))) &&
  (!theme || echo.themes.some((id) => theme.includes(id)))

function told(echo: StoredEcho, commitments: Commitment[], { plans }: Edition) {
  const side = ({ id, start, end }: StoredEcho['a']): EchoSide => {
    const commitment = commitments.find((one) => one.id === id)!
    const { years } = plans.find(({ plan }) => plan.id === commitment.plan)!.plan
    const quote = commitment.text.slice(start, end)
    const { from, to, inferred } = years
    return { commitment, years: { from, to }, inferred, start, end, quote }
  }
  const sides = [side(echo.a), side(echo.b)].sort((x, y) => x.years.from - y.years.from)
  return { shared: sides[0]!.quote, length: echo.length, distinct: echo.distinct, sides }
}
