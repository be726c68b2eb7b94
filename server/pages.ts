// Every address outside the API is a page, rendered here; the page asks the API in process.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Answer, Api } from '../web/api.ts'
import { tagAnswer } from './caching.ts'
import type { Config } from './config.ts'
import { innerHeaders } from './inner.ts'
import { originOf } from './origin.ts'
import { framed } from './protection.ts'
import type { Renderer } from './render.ts'

/** A draft of the longest length, each character as `%XX%XX%XX`, and room to say that one is longer. */
const LONGEST_FORM = 1024 * 1024

export function pageRoutes(app: FastifyInstance, config: Config, renderer: Renderer) {
  const show = async (request: FastifyRequest, reply: FastifyReply, form?: URLSearchParams) => {
    const { url } = request
    const origin = originOf(request, config.publicUrl)
    const asked = { url, lang: langOf(request), origin, ...(form ? { form } : {}) }
    const page = await renderer.page(asked, apiOf(app, origin))
    reply
      .code(page.status)
      .header('cache-control', page.cacheControl)
      .header('vary', 'Accept-Language')
      .type('text/html; charset=utf-8')
    if (page.location) return reply.header('location', page.location).send()
    return tagAnswer(request, reply, page.html)
  }
  app.get('/*', { schema: { hide: true } }, (request, reply) => show(request, reply))
  app.get('/embed/*', { schema: { hide: true }, helmet: framed }, (request, reply) =>
    show(request, reply),
  )

  // Only here are forms taken in the body: what a visitor drafts must not stand in a URL.
  app.register(async (forms) => {
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: LONGEST_FORM },
      async (_request: FastifyRequest, body: string | Buffer) => new URLSearchParams(String(body)),
    )
    forms.post<{ Body: URLSearchParams }>(
      '/draft',
      { schema: { hide: true }, bodyLimit: LONGEST_FORM },
      (request, reply) =>
        show(
          request,
          reply,
          request.body instanceof URLSearchParams ? request.body : new URLSearchParams(),
        ),
    )
  })
}

/** `?lang=`, else the first of the visitor's languages that is one of ours, else Chinese. */
export function langOf({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): 'zh' | 'en' {
  const { lang } = query as { lang?: unknown }
  if (lang === 'zh' || lang === 'en') return lang
  const wanted = (headers['accept-language'] ?? '')
    .split(',')
    .map((entry) => {
      const [tag, ...parameters] = entry.trim().toLowerCase().split(';')
      const weight = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean)
      return { lang: tag!.slice(0, 2), weight: weight ? Number(weight) : 1 }
    })
    .filter(({ lang, weight }) => (lang === 'zh' || lang === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.lang === 'en' ? 'en' : 'zh'
}

function apiOf(app: FastifyInstance, origin: string): Api {
  const headers = innerHeaders(origin)
  const asked = async <T>(
    method: 'GET' | 'POST',
    url: string,
    body?: unknown,
  ): Promise<Answer<T>> => {
    const response = await app.inject({
      method,
      url: `/api/v1${url}`,
      headers,
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const json = String(response.headers['content-type']).includes('json')
    const data = json ? response.json() : response.body
    if (response.statusCode < 400) return { ok: true, data }
    const { type = '', detail = '', current, parameter } = data
    const code = String(type).slice(String(type).lastIndexOf('/') + 1)
    return {
      ok: false,
      status: response.statusCode,
      code,
      message: detail,
      ...(current ? { current } : {}),
      ...(parameter ? { parameter } : {}),
    }
  }
  return {
    get: (url) => asked('GET', url),
    post: (url, body) => asked('POST', url, body),
  }
}
