// GET /problems/:code: what each kind of problem means, behind the `type` of a problem+json answer.
import { NotFound, PROBLEMS, type ProblemCode } from '../errors.ts'
import type { Routes } from '../services.ts'

const REMEDY: Record<ProblemCode, string> = {
  'unknown-parameter': 'Leave the parameter out, or see /api/docs for the ones that are known.',
  'bad-parameter': 'See `parameter` and `detail` for which value is refused and what is allowed.',
  'bad-request': 'Check the encoding of the address and the body.',
  'not-found': 'Check the address; ids hold within an edition.',
  'edition-gone': 'The link in `current` asks the same of the current edition.',
  'too-large': 'Send less at once.',
  'unsupported-media-type': 'Send application/json.',
  'too-many-requests': 'Wait as many seconds as Retry-After says.',
  internal: 'Try again later.',
  'engine-away': 'Try again after as many seconds as Retry-After says.',
  overloaded: 'Try again after as many seconds as Retry-After says.',
  'nothing-published': 'Try again when the first edition is indexed.',
}

export const problemRoutes: Routes = (app) => {
  app.get<{ Params: { code: string } }>(
    '/problems/:code',
    { schema: { hide: true } },
    async (request, reply) => {
      const code = request.params.code as ProblemCode
      if (!Object.hasOwn(PROBLEMS, code)) throw new NotFound('There is no problem of this name.')
      const [status, title] = PROBLEMS[code]
      reply.type('text/html; charset=utf-8')
      return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p>HTTP status ${status}, <code>/problems/${code}</code>.</p>
<p>${REMEDY[code]}</p>
</html>
`
    },
  )
}
