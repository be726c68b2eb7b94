import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  breakPlan,
  changePlan,
  isAlive,
  lines,
  makePlace,
  type Place,
  type RunningPortal,
  run,
  start,
} from './command.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

let place: Place
let portals: RunningPortal[]
beforeEach(() => {
  place = makePlace()
  portals = []
})
afterEach(async () => {
  await Promise.all(portals.map((portal) => portal.end()))
  place.remove()
})

async function open(more = {}): Promise<RunningPortal> {
  const portal = await start(place, more)
  portals.push(portal)
  return portal
}
const get = async (portal: RunningPortal, address: string) => {
  const answer = await fetch(portal.url + address)
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    body: await answer.json(),
  }
}
const versionOf = async (portal: RunningPortal) => (await get(portal, '/readyz')).body.version

test('npm start ends with one line that says where the portal is, and it is ready there', async () => {
  const portal = await open()
  expect(lines(portal.output.out)).toEqual([`Duizhao 对照 is open at ${portal.url}`])
  expect(await get(portal, '/readyz')).toMatchObject({ status: 200 })
  expect((await get(portal, '/api/v1/plans')).body.plans).toMatchObject([{ id: 'jinzhou-2019' }])
})

test('a second start with nothing changed builds, reads and publishes nothing', async () => {
  const first = await open()
  expect(first.output.err).toMatch(/Published edition/)
  const version = await versionOf(first)
  await first.end()
  const again = await open()
  expect(again.output.err).not.toMatch(/Building|Indexed|Published/)
  expect(await versionOf(again)).toBe(version)
})

test('SIGTERM to npm ends portal and engine, exit 0', async () => {
  const portal = await open()
  const processes = [portal.portal(), portal.engine()]
  expect(await portal.end('SIGTERM')).toBe(0)
  expect(processes.map(isAlive)).toEqual([false, false])
})

test('Ctrl-C ends portal and engine, exit 0', async () => {
  const portal = await open()
  const processes = [portal.portal(), portal.engine()]
  const closed = new Promise((resolve) => portal.npm.once('close', resolve))
  process.kill(-portal.npm.pid!, 'SIGINT')
  expect(await closed).toBe(0)
  expect(processes.map(isAlive)).toEqual([false, false])
})

test('a portal that is killed leaves no engine behind and can be started again', async () => {
  const portal = await open()
  const engine = portal.engine()
  const closed = new Promise((resolve) => portal.npm.once('close', resolve))
  process.kill(portal.portal().pid, 'SIGKILL')
  await closed
  await expect.poll(() => isAlive(engine)).toBe(false)
  expect(await get(await open(), '/readyz')).toMatchObject({ status: 200 })
})

test('SIGTERM while it still starts ends everything, exit 0', async () => {
  const starting = start(place).catch((error: Error) => error)
  const { portal, engine } = await begun(place)
  process.kill(portal.pid, 'SIGTERM')
  expect(await starting).toBeInstanceOf(Error)
  await expect.poll(() => [portal, engine].map(isAlive)).toEqual([false, false])
})

test('while the engine is away the API says 503, not ready, and comes back by itself', async () => {
  const portal = await open()
  process.kill(portal.engine().pid, 'SIGSTOP')
  process.kill(portal.engine().pid, 'SIGKILL')
  await expect.poll(async () => (await get(portal, '/readyz')).status, { interval: 5 }).toBe(503)
  await expect
    .poll(async () => (await get(portal, '/readyz')).status, { timeout: 10_000 })
    .toBe(200)
})

test('a taken port is told in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { code, err } = await run(['start'], { ...place.env, PORT: String(port) })
  other.close()
  expect(code).toBe(1)
  expect(lines(err)).toEqual([
    `Port ${port} on 127.0.0.1 is taken: stop the program that listens there, or set PORT to another (0 takes any free one).`,
  ])
})

test('a STATE_DIR that cannot be written is told in one line', async () => {
  const file = path.join(place.data, 'file')
  writeFileSync(file, '')
  const { code, err } = await run(['start'], { ...place.env, STATE_DIR: file })
  expect(code).toBe(1)
  expect(lines(err)).toEqual([expect.stringMatching(/^STATE_DIR .*file cannot be written/)])
})

test('an engine that is not there is told in one line', async () => {
  const { code, err } = await run(['start'], { ...place.env, MEILI_BIN: '/absent/meilisearch' })
  expect(code).toBe(1)
  expect(lines(err)).toEqual([expect.stringMatching(/^MEILI_BIN is \/absent\/meilisearch, /)])
})

test('a bad setting is told in one line, exit 2', async () => {
  const { code, err } = await run(['start'], { ...place.env, PORT: 'eighty' })
  expect(code).toBe(2)
  expect(lines(err)).toEqual([
    'PORT is "eighty": give a whole number from 0 to 65535 (0 takes any free port).',
  ])
})

test('a second portal on one STATE_DIR is told in one line, and the first goes on', async () => {
  const first = await open()
  const { code, err } = await run(['start'], place.env)
  expect(code).toBe(1)
  expect(lines(err)).toEqual([expect.stringMatching(/is in use by the portal \(process \d+\)/)])
  expect(await get(first, '/readyz')).toMatchObject({ status: 200 })
})

test('a broken plan on the very first start is told by file and line, exit 1', async () => {
  breakPlan(place)
  const { code, err } = await run(['start'], place.env)
  expect(code).toBe(1)
  expect(err).toMatch(/plans\/jinzhou-2019\/plan\.yaml:\d+: `complete` /)
  expect(lines(err).at(-1)).toMatch(/^Nothing was published before, so there is nothing to serve/)
})

test('a plan broken later is told, and the edition published before is served', async () => {
  const first = await open()
  const version = await versionOf(first)
  await first.end()
  breakPlan(place)
  const second = await open()
  expect(second.output.err).toMatch(/plans\/jinzhou-2019\/plan\.yaml:\d+: `complete` /)
  expect(second.output.err).toMatch(new RegExp(`Edition ${version}, .* is served meanwhile`))
  expect(await versionOf(second)).toBe(version)
})

test('npm run index beside the portal publishes into it, and it shows the new edition', async () => {
  const portal = await open()
  const before = await versionOf(portal)
  changePlan(place, '教育', '教学')
  const { code, out } = await run(['run', 'index', '--', '--json'], place.env)
  expect(code).toBe(0)
  const { version, outcome } = JSON.parse(lines(out).join('\n'))
  expect(outcome).toBe('published')
  expect(version).not.toBe(before)
  await expect.poll(() => versionOf(portal)).toBe(version)
  expect((await get(portal, `/api/v1/plans?v=${before}`)).body.version).toBe(before)
})

/** The processes of a portal that has not yet said where it is. */
async function begun({ state }: Place) {
  const { readFileSync } = await import('node:fs')
  const noted = (name: string) => JSON.parse(readFileSync(path.join(state, name), 'utf8'))
  await expect
    .poll(() => noted('engine.json').pid, { timeout: 20_000, interval: 5 })
    .toBeGreaterThan(0)
  return { portal: noted('lock'), engine: noted('engine.json') }
}
