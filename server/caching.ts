// ETag and Cache-Control of API answers, so that a repeated question costs little.
import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

export const JSON_TYPE = 'application/json; charset=utf-8'

/** An edition never changes; what `current` means may change at any moment. */
export const PINNED = 'public, max-age=3600'
export const CURRENT = 'public, max-age=0, s-maxage=60, must-revalidate'

const VERSION = /"version":"([0-9a-z]+)"/
/** The one part of an answer that differs between two equal ones. */
const TIMING = /"took_ms":\d+/

/** The tag holds the edition and a hash of the answer without its timing. */
export async function tagAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (reply.statusCode !== 200 || typeof payload !== 'string' || !isRead(request)) return payload
  const version = VERSION.exec(payload)?.[1] ?? 'text'
  const tag = tagOf(version, payload.replace(TIMING, ''))
  const pinned = (request.query as { v?: string } | undefined)?.v !== undefined
  reply.header('etag', tag)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', pinned ? PINNED : CURRENT)
  if (!isSameTag(request.headers['if-none-match'], tag)) return payload
  reply.code(304)
  return ''
}

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD'

/** RFC 9110: If-None-Match compares weakly. */
export const isSameTag = (asked: string | undefined, tag: string) =>
  asked?.split(',').some((one) => one.trim() === '*' || weak(one.trim()) === weak(tag)) ?? false

const weak = (tag: string) => tag.replace(/^W\//, '')

/** Of what decides the bytes of an answer: an edition never changes. */
export const tagOf = (version: string, ...parts: string[]): string =>
  `W/"${version}-${hash('sha256', parts.join('\n')).slice(0, 16)}"`
