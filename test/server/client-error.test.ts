import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerUnreadable } from '../../server/client-error.ts'

const server = createServer((_request, response) => response.end('ok'))
server.on('clientError', (error, socket) => answerUnreadable(error, socket as Socket))
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

async function send(bytes: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(bytes)
  let received = ''
  for await (const chunk of socket) received += chunk
  return received
}

test('an address with Chinese in it is led to its encoded form', async () => {
  const answer = await send('GET /search?q=双减 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
  expect(answer).toContain('308 Permanent Redirect')
  expect(answer).toContain(`Location: /search?q=${encodeURIComponent('双减')}\r\n`)
})

test.each(['nonsense\r\n\r\n', 'GET //evil.example/双 HTTP/1.1\r\nHost: a\r\n\r\n'])(
  '%j is refused',
  async (bytes) => {
    expect(await send(bytes)).toContain('/problems/bad-request')
  },
)
