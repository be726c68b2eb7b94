// ETag and Cache-Control of API answers, so that a repeated question costs little.
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** An edition never changes; what `current` means may change at any moment. */
export const PINNED = 'public, max-age=3600'
export const CURRENT = 'public, max-age=0, s-maxage=60, must-revalidate'

const VERSION = /"version":"([0-9a-z]+)"/
/** The one part of an answer that differs between two equal ones. */
const TIMING = /"took_ms":\d+/

export const JSON_TYPE = 'application/json; charset=utf-8'

/** The version is the first thing that an answer says. */
const BEGINNING = 100

/** The tag holds the edition and a hash of the answer without its timing. */
export async function tagAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (reply.statusCode !== 200 || !isRead(request)) return payload
  if (typeof payload !== 'string' && !isReady(payload, reply)) return payload
  const isText = typeof payload === 'string'
  const version = VERSION.exec(isText ? payload : payload.toString('latin1', 0, BEGINNING))?.[1]
  const content = isText ? payload.replace(TIMING, '') : payload
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  const tag = `W/"${version ?? 'text'}-${hash}"`
  const pinned = (request.query as { v?: string } | undefined)?.v !== undefined
  reply.header('etag', tag)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', pinned ? PINNED : CURRENT)
  if (!isSameTag(request.headers['if-none-match'], tag)) return payload
  reply.code(304)
  return ''
}

/** An answer in the bytes that are sent. Other bytes are files, whose routes tag them themselves. */
const isReady = (payload: unknown, reply: FastifyReply): payload is Buffer =>
  Buffer.isBuffer(payload) && reply.getHeader('content-type') === JSON_TYPE

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD'

/** RFC 9110: If-None-Match compares weakly. */
export const isSameTag = (asked: string | undefined, tag: string) =>
  asked?.split(',').some((one) => one.trim() === '*' || weak(one.trim()) === weak(tag)) ?? false

const weak = (tag: string) => tag.replace(/^W\//, '')

/** Of what decides the bytes of an answer that is written bit by bit: an edition never changes. */
export function tagOf(version: string, ...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
  return `W/"${version}-${hash}"`
}
