// Answers what is no valid HTTP request: addresses typed with Chinese in them are led to their encoded form.
import type { Socket } from 'node:net'
import { problemOf, Refusal } from './errors.ts'

interface Unreadable extends Error {
  /** The bytes received, as far as they came in one piece. */
  rawPacket?: unknown
}

/** `/search?q=双减` sent raw, as command-line clients do. */
const RAW_TARGET = /^(?:GET|HEAD) (\/(?!\/)[^\s]*) HTTP\/1\.[01]\r?\n/

export function answerUnreadable({ rawPacket }: Unreadable, socket: Socket): void {
  if (!socket.writable) return
  const received = Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1') : ''
  const target = RAW_TARGET.exec(received)?.[1]
  const encoded = target && percentEncoded(target)
  if (encoded && encoded !== target) {
    const body = `Percent-encode the address: ${encoded}\n`
    const head = `Location: ${encoded}\r\nContent-Type: text/plain; charset=utf-8`
    socket.end(response('308 Permanent Redirect', head, body))
    return
  }
  const refusal = new Refusal('bad-request', 'This is not a valid HTTP request.')
  const body = JSON.stringify(problemOf(refusal))
  socket.end(response('400 Bad Request', 'Content-Type: application/problem+json', body))
}

/** Each byte outside ASCII, and those that no address may hold, in its escaped form. */
const percentEncoded = (target: string) =>
  target.replace(
    /[^!-~]|["<>\\^`{|}]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

const response = (status: string, head: string, body: string) =>
  `HTTP/1.1 ${status}\r\n${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
