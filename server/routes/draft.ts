// POST /draft
import { BadParameter } from '../errors.ts'
import { DraftAnswer, DraftQuestion } from '../schemas/draft.ts'
import { refusals } from '../schemas/problem.ts'
import { besideDraft } from '../search/beside-draft.ts'
import { editionOf, type Routes } from '../services.ts'

export const draftRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'A draft of your own beside what peers pledge; it is neither stored nor logged',
    body: DraftQuestion,
    response: { 200: DraftAnswer, ...refusals },
  }
  app.post<{ Body: DraftQuestion }>('/draft', { schema }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (!/[\p{L}\p{N}]/u.test(request.body.text)) {
      throw new BadParameter('text', 'There is no word in "text": paste a sentence or more.')
    }
    const edition = await editionOf(services, request)
    return besideDraft(services.search, edition, request.body)
  })
}
