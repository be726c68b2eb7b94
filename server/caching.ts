// ETag and Cache-Control of API answers, so that a repeated question costs little.
import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

export const JSON_TYPE = 'application/json; charset=utf-8'

/** An edition never changes; what `current` means may change at any moment. */
export const PINNED = 'public, max-age=3600'
export const CURRENT = 'public, max-age=0, s-maxage=60, must-revalidate'

const VERSION = /"version":"([0-9a-z]+)"/
/** The one part of an answer that differs between two equal ones: the last. */
const TIMING = /,"took_ms":\d+}$/
/** It is no longer than that. */
const END = 40

/** A JSON answer with the milliseconds that it took. */
export const timed = (answer: Buffer, milliseconds: number): Buffer =>
  Buffer.concat([answer.subarray(0, -1), Buffer.from(`,"took_ms":${Math.round(milliseconds)}}`)])

/** The version is the first thing that an answer says. */
const BEGINNING = 100

/** The tag holds the edition and a hash of the answer without its timing. */
export async function tagAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (reply.statusCode !== 200 || !isRead(request)) return payload
  if (typeof payload !== 'string' && !isEncoded(payload, reply)) return payload
  const tag = typeof payload === 'string' ? tagOfText(payload) : tagOfBytes(payload)
  const pinned = (request.query as { v?: string } | undefined)?.v !== undefined
  reply.header('etag', tag)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', pinned ? PINNED : CURRENT)
  if (!isSameTag(request.headers['if-none-match'], tag)) return payload
  reply.code(304)
  return ''
}

/** An answer in the bytes that are sent. Other bytes are files, whose routes tag them themselves. */
const isEncoded = (payload: unknown, reply: FastifyReply): payload is Buffer =>
  Buffer.isBuffer(payload) && reply.getHeader('content-type') === JSON_TYPE

const versionIn = (text: string) => VERSION.exec(text)?.[1] ?? 'text'
const tagOfText = (text: string) => tagOf(versionIn(text), text)

function tagOfBytes(bytes: Buffer): string {
  const [timing = ''] = TIMING.exec(bytes.toString('latin1', Math.max(0, bytes.length - END))) ?? []
  const version = versionIn(bytes.toString('latin1', 0, BEGINNING))
  return tagWith(version, bytes.subarray(0, bytes.length - timing.length))
}

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD'

/** RFC 9110: If-None-Match compares weakly. */
export const isSameTag = (asked: string | undefined, tag: string) =>
  asked?.split(',').some((one) => one.trim() === '*' || weak(one.trim()) === weak(tag)) ?? false

const weak = (tag: string) => tag.replace(/^W\//, '')

/** Of what decides the bytes of an answer: an edition never changes. */
export const tagOf = (version: string, ...parts: string[]): string =>
  tagWith(version, parts.join('\n'))

const tagWith = (version: string, content: string | Buffer) =>
  `W/"${version}-${hash('sha256', content).slice(0, 16)}"`
