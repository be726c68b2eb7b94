// GET /oembed
import type { Edition } from '../../indexer/edition.ts'
import { editionFor } from '../editions.ts'
import { type Embeddable, embedOf, sizeOf } from '../embeds.ts'
import { NotFound } from '../errors.ts'
import { originOf } from '../origin.ts'
import { OembedAnswer, OembedQuery } from '../schemas/oembed.ts'
import { refusals } from '../schemas/problem.ts'
import { indicatorsOf } from '../search/indicators.ts'
import { commitmentById } from '../search/lookup.ts'
import { escapeHtml } from '../search/marks.ts'
import type { Routes, Services } from '../services.ts'

const PROVIDER = '对照 Duizhao'
const CACHE_AGE = 3600

interface Told {
  title: string
  author_name?: string
}

export const oembedRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'oEmbed 1.0 of comparisons, indicators and commitments',
    querystring: OembedQuery,
    response: { 200: OembedAnswer, ...refusals },
  }
  app.get<{ Querystring: OembedQuery }>('/oembed', { schema }, async (request) => {
    const { url, maxwidth, maxheight } = request.query
    const origin = originOf(request, services.config.publicUrl)
    const embed = embedOf(url, origin)
    if (!embed) throw notOurs()
    const edition = await editionFor(services.catalogue, embed.version ?? undefined, url)
    const told = await tell(services, edition, embed.what)
    if (!told) throw notOurs()
    const { width, height } = sizeOf(embed.what, {
      ...(maxwidth ? { maxwidth } : {}),
      ...(maxheight ? { maxheight } : {}),
    })
    const src = escapeHtml(origin + embed.frame)
    const html = `<iframe src="${src}" title="${escapeHtml(told.title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`
    return {
      type: 'rich',
      version: '1.0',
      ...told,
      provider_name: PROVIDER,
      provider_url: `${origin}/`,
      cache_age: CACHE_AGE,
      html,
      width,
      height,
      edition: edition.version,
    }
  })
}

const notOurs = () =>
  new NotFound(
    'This is the address of no comparison, indicator or commitment of this portal: nothing to embed.',
  )

/** null where the page would show nothing of the kind. */
async function tell(
  { search }: Services,
  edition: Edition,
  what: Embeddable,
): Promise<Told | null> {
  switch (what.kind) {
    case 'compare':
      return comparison(edition, what.asked)
    case 'indicator': {
      const indicator = indicatorsOf(edition).find(({ id }) => id === what.id)
      return indicator ? { title: `${indicator.zh} ${indicator.en}` } : null
    }
    case 'commitment': {
      const commitment = await commitmentById(search, edition, what.id)
      const plan = edition.plans.find(({ plan }) => plan.id === commitment?.plan)?.plan
      if (!commitment || !plan) return null
      return {
        title: `“${shortened(commitment.text)}”`,
        author_name: plan.publisher ?? plan.region.zh,
      }
    }
  }
}

const LONGEST_TITLE = 80

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > LONGEST_TITLE
    ? `${characters.slice(0, LONGEST_TITLE).join('')}…`
    : text
}

const listed = (asked: URLSearchParams, name: string) =>
  asked.getAll(name).flatMap((value) => value.split(',').filter(Boolean))

function sidesKnown({ plans }: Edition, asked: URLSearchParams): boolean {
  const known = (name: string, ids: string[]) => listed(asked, name).every((id) => ids.includes(id))
  return (
    known(
      'regions',
      plans.map(({ plan }) => plan.region.id),
    ) &&
    known(
      'plans',
      plans.map(({ plan }) => plan.id),
    )
  )
}

/** A comparison is by one theme, topic, question or set of ids. */
function comparison(edition: Edition, asked: URLSearchParams): Told | null {
  const { codebook } = edition
  const by = ['theme', 'topic', 'q', 'ids'].filter((name) => asked.get(name))
  if (by.length !== 1) return null
  const value = asked.get(by[0]!)!
  if (!sidesKnown(edition, asked)) return null
  if (by[0] === 'q') return { title: `对照：${value}` }
  if (by[0] === 'ids') return { title: '对照：选定的承诺' }
  const named =
    by[0] === 'theme'
      ? codebook.themes.find(({ id }) => id === value)
      : codebook.themes.flatMap(({ topics }) => topics).find(({ id }) => id === value)
  return named ? { title: `对照：${named.zh} ${named.en}` } : null
}
