// Requests that are no valid HTTP: what is meant is answered, what is not meant is refused.
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerUnreadable } from '../../server/client-error.ts'

const app: FastifyInstance = Fastify({
  clientErrorHandler: (error, socket) => void answerUnreadable(app, error, socket as Socket),
})
app.get('/search', ({ query, headers }) => ({ query, headers: Object.keys(headers) }))
beforeAll(() => app.listen({ port: 0, host: '127.0.0.1' }))
afterAll(() => app.close())

async function send(bytes: string): Promise<string> {
  const socket: Socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(bytes)
  let received = ''
  for await (const chunk of socket) received += chunk
  return received
}

test('an address with raw Chinese in it is answered as its encoded form is', async () => {
  const answer = await send('GET /search?q=双减 HTTP/1.1\r\nHost: a\r\nCookie: b\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  const body = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))
  expect(body.query).toEqual({ q: '双减' })
  expect(body.headers).not.toContain('cookie')
})

test('HEAD is answered without a body', async () => {
  const answer = await send('HEAD /search?q=双减 HTTP/1.1\r\nHost: a\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(answer.endsWith('\r\n\r\n')).toBe(true)
})

test.each(['nonsense\r\n\r\n', 'GET //evil.example/双 HTTP/1.1\r\nHost: a\r\n\r\n'])(
  '%j is refused',
  async (bytes) => {
    expect(await send(bytes)).toContain('/problems/bad-request')
  },
)
