// GET /quality
import { readQuality } from '../../data/quality.ts'
import { OnlyVersion } from '../schemas/parameters.ts'
import { refusals } from '../schemas/problem.ts'
import { QualityAnswer } from '../schemas/quality.ts'
import { editionOf, type Routes } from '../services.ts'

export const qualityRoutes: Routes = (app, services) => {
  const schema = {
    summary:
      'How well the rules read plans and the search finds, measured against hand-made labels',
    querystring: OnlyVersion,
    response: { 200: QualityAnswer, ...refusals },
  }
  const quality = readQuality()
  // Awaited below; a file that can't be read is met there, not as an unhandled rejection.
  quality.catch(() => {})
  app.get('/quality', { schema }, async (request) => {
    const { version } = await editionOf(services, request)
    return { version, ...(await quality) }
  })
}
