// GET /echoes
import type { Plan } from '../../data/schema.ts'
import { echoesAmong, type Run } from '../echoes.ts'
import { BadParameter } from '../errors.ts'
import { EchoesAnswer, EchoesQuery } from '../schemas/echoes.ts'
import { refusals } from '../schemas/problem.ts'
import { oneOf } from '../search/filters.ts'
import { every } from '../search/lookup.ts'
import { allSides, askedSides, MOST_SIDES } from '../search/sides.ts'
import { editionOf, type Routes } from '../services.ts'

const MOST_ECHOES = 200

const CAUTION = {
  zh: '文字相近不等于抄袭：两地可能都引用了上级文件或通行的表述。',
  en: 'Likeness is no proof of copying: both may quote a document from above or a common phrase.',
}

export const echoRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'Wording that two plans share nearly to the letter',
    querystring: EchoesQuery,
    response: { 200: EchoesAnswer, ...refusals },
  }
  app.get<{ Querystring: EchoesQuery }>('/echoes', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const { regions, theme } = request.query
    const sides = askedSides(edition, { ...(regions ? { regions } : {}) }) ?? allSides(edition)
    if (sides.length > MOST_SIDES) {
      const detail = `Name 2 to ${MOST_SIDES} regions: there are too many to set all side by side.`
      throw new BadParameter('regions', detail)
    }
    const plans = new Map(sides.map(({ plan }) => [plan.id, plan]))
    const filter = [oneOf('plan', [...plans.keys()])]
    if (theme) filter.push(oneOf('themes', theme))
    const runs = echoesAmong(await every(services.search, edition, filter))
    return {
      version: edition.version,
      caution: CAUTION,
      echoes: runs.slice(0, MOST_ECHOES).map((run) => told(run, plans)),
    }
  })
}

function told({ a, b, length }: Run, plans: Map<string, Plan>) {
  const sides = [a, b]
    .map(({ commitment, start, end }) => {
      const { from, to } = plans.get(commitment.plan)!.years
      return { commitment, years: { from, to }, start, end }
    })
    .sort((x, y) => x.years.from - y.years.from)
  const [{ commitment, start, end }] = sides as [(typeof sides)[number]]
  return { shared: commitment.text.slice(start, end), length, sides }
}
