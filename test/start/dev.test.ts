import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changePlan, makePlace, type Place, type RunningPortal, start } from './command.ts'

vi.setConfig({ testTimeout: 60_000 })

let place: Place
let portal: RunningPortal
beforeEach(async () => {
  place = makePlace()
  portal = await start(place, {}, ['run', 'dev'])
})
afterEach(async () => {
  await portal.end()
  place.remove()
})

const version = async () => (await (await fetch(`${portal.url}/readyz`)).json()).version

test('npm run dev shows changed data and tells open pages to reload; SIGTERM ends it, exit 0', async () => {
  const before = await version()
  expect(await (await fetch(portal.url)).text()).toContain('<script src="/__reload.js"></script>')
  const events = (await fetch(`${portal.url}/__reload`)).body!.getReader()
  changePlan(place, '教育', '教学')
  expect(new TextDecoder().decode((await events.read()).value)).toBe('data: changed\n\n')
  expect(await version()).not.toBe(before)
  await events.cancel()
  expect(await portal.end()).toBe(0)
})
