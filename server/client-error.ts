// Answers what Node's parser refuses: addresses typed with Chinese in them are read as meant.

import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { problemOf, Refusal } from './errors.ts'

interface Unreadable extends Error {
  /** The bytes received, as far as they came in one piece. */
  rawPacket?: unknown
}

/** `/search?q=双减` sent raw, as command-line clients do. */
const RAW_REQUEST = /^(GET|HEAD) (\/(?!\/)[^\s]*) HTTP\/1\.[01]\r?\n([\s\S]*?)\r?\n\r?\n/

export async function answerUnreadable(
  app: FastifyInstance,
  { rawPacket }: Unreadable,
  socket: Socket,
): Promise<void> {
  if (!socket.writable) return
  const received = Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1') : ''
  const [, method, target = '', fields = ''] = RAW_REQUEST.exec(received) ?? []
  const encoded = percentEncoded(target)
  if (!method || encoded === target) return refuseUnreadable(socket)
  const { statusCode, headers, rawPayload } = await app.inject({
    method: method as 'GET' | 'HEAD',
    url: encoded,
    headers: headersOf(fields),
    ...(socket.remoteAddress ? { remoteAddress: socket.remoteAddress } : {}),
  })
  const { connection: _, 'transfer-encoding': __, 'content-length': ___, ...own } = headers
  const length = headers['content-length'] ?? rawPayload.byteLength
  socket.write(head(statusCode, { ...own, 'content-length': length }))
  socket.end(rawPayload)
}

function refuseUnreadable(socket: Socket): void {
  const refusal = new Refusal('bad-request', 'This is not a valid HTTP request.')
  const body = Buffer.from(JSON.stringify(problemOf(refusal)))
  const type = 'application/problem+json; charset=utf-8'
  socket.end(head(400, { 'content-type': type, 'content-length': body.byteLength }) + body)
}

/** Each byte outside ASCII, and those that no address may hold, in its escaped form. */
const percentEncoded = (target: string) =>
  target.replace(
    /[^!-~]|["<>\\^`{|}]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

/** What the answer depends on; nothing that only a proxy or a page of ours may say. */
const TAKEN = new Set(['accept', 'accept-language', 'host', 'if-none-match', 'user-agent'])

const headersOf = (fields: string): Record<string, string> =>
  Object.fromEntries(
    fields.split(/\r?\n/).flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+):[ \t]*([ -~]*)$/.exec(line) ?? []
      return name && TAKEN.has(name.toLowerCase()) ? [[name.toLowerCase(), value!]] : []
    }),
  )

function head(status: number, headers: Record<string, unknown>): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${name}: ${one}\r\n`),
  )
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}connection: close\r\n\r\n`
}
