// Passes requests on to the portal, and tells open pages when it was started again.
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { PortalProcess } from './portal-process.ts'

const SCRIPT = '/__reload.js'
const EVENTS = '/__reload'
const RELOAD = `new EventSource('${EVENTS}').onmessage = () => location.reload()`

export function proxyTo(portal: PortalProcess): { server: Server; reload: () => void } {
  const pages = new Set<ServerResponse>()
  const server = createServer(async (asked, answer) => {
    if (asked.url === SCRIPT) {
      answer.setHeader('content-type', 'text/javascript').end(RELOAD)
    } else if (asked.url === EVENTS) {
      answer.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
      pages.add(answer)
      answer.once('close', () => pages.delete(answer))
    } else {
      const standing = await portal.standing()
      if ('url' in standing) passOn(standing.url, asked, answer)
      else fail(answer, standing.failure)
    }
  })
  const reload = () => {
    for (const page of pages) page.write('data: changed\n\n')
  }
  return { server, reload }
}

function passOn(url: string, asked: IncomingMessage, answer: ServerResponse): void {
  // Pages must come as plain text, for a line is added to them.
  const headers = { ...asked.headers, 'accept-encoding': 'identity' }
  const passed = request(url + asked.url, { method: asked.method, headers }, (given) => {
    const isPage = given.headers['content-type']?.startsWith('text/html') ?? false
    const { 'content-length': length, ...others } = given.headers
    const sized = isPage || length === undefined ? others : { ...others, 'content-length': length }
    answer.writeHead(given.statusCode ?? 502, sized)
    given.pipe(answer, { end: !isPage })
    if (isPage) given.once('end', () => answer.end(`<script src="${SCRIPT}"></script>\n`))
  })
  passed.once('error', (error) => fail(answer, error.message))
  asked.pipe(passed)
}

/** A page as well, so that it reloads when the fault is mended. */
function fail(answer: ServerResponse, why: string): void {
  if (answer.headersSent) {
    answer.destroy()
    return
  }
  const text = why.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
  answer.writeHead(503, { 'content-type': 'text/html; charset=utf-8' })
  answer.end(`<!doctype html><pre>${text}</pre><script src="${SCRIPT}"></script>\n`)
}
