import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { protect, underAnyPressure } from '../../server/protection.ts'
import { refuseProperly } from '../../server/refusing.ts'

const PRESSURE = { delay: 100, every: 50, times: 3 }

let app: FastifyInstance
beforeEach(async () => {
  app = Fastify()
  refuseProperly(app)
  await protect(app, readConfig({}), PRESSURE)
  app.get('/', async () => 'answered')
  app.get('/alive', { config: underAnyPressure }, async () => 'alive')
  await app.ready()
  await calm()
})
afterEach(() => app.close())

/** Holds the event loop. */
function busy(milliseconds: number) {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}
const turn = () => new Promise((resolve) => setTimeout(resolve))
const statusOf = async (url: string) => (await app.inject(url)).statusCode

/** Until the start itself, on a busy machine, is no pressure any more. */
async function calm() {
  await expect.poll(() => app.isUnderPressure(), { timeout: 10_000 }).toBe(false)
  await new Promise((resolve) => setTimeout(resolve, 2 * PRESSURE.every))
}

/** Many turns of the event loop that are each too long. */
async function overload() {
  for (let turns = 0; turns < 6; turns++) {
    busy(250)
    await turn()
  }
}

test('who comes after one long pause is answered', async () => {
  busy(600)
  await turn()
  expect(app.isUnderPressure()).toBe(true)
  expect(await statusOf('/')).toBe(200)
})

test('who comes while too much has long been going on is told to come back', async () => {
  await overload()
  const refused = await app.inject('/')
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '5'])
  expect(refused.json()).toMatchObject({ type: '/problems/overloaded' })
})

test('it says that it is alive however much is going on', async () => {
  await overload()
  expect(await statusOf('/alive')).toBe(200)
})

test('once it is over, all are answered again', async () => {
  await overload()
  await calm()
  expect(await statusOf('/')).toBe(200)
})
