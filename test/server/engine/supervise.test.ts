import { expect, test } from 'vitest'
import type { EngineProcess } from '../../../server/engine/launch.ts'
import { supervise } from '../../../server/engine/supervise.ts'

/** A process that ends when told. */
function fakeProcess(): EngineProcess & { die: () => void } {
  const { promise: ended, resolve: die } = Promise.withResolvers<void>()
  const stop = async () => die()
  return { identity: { pid: 1, started: null }, ended, stop, die }
}

function starts(fails: (attempt: number) => boolean = () => false) {
  const processes: ReturnType<typeof fakeProcess>[] = []
  const told: string[] = []
  let attempt = 0
  const options = {
    start: async () => {
      attempt += 1
      if (fails(attempt)) throw new Error('It did not start.')
      processes.push(fakeProcess())
      return processes.at(-1)!
    },
    onStart: () => {},
    tell: (line: string) => told.push(line),
    firstDelay: 2,
    longestDelay: 8,
  }
  return { options, processes, told }
}

test('an engine that dies is started again, and is down in between', async () => {
  const { options, processes } = starts()
  const ready = Promise.withResolvers<void>()
  let first = true
  const start = async () => {
    if (!first) await ready.promise
    first = false
    return options.start()
  }
  const supervised = await supervise({ ...options, start })
  processes[0]!.die()
  await expect.poll(() => supervised.isUp()).toBe(false)
  ready.resolve()
  await expect.poll(() => supervised.isUp()).toBe(true)
  expect(processes).toHaveLength(2)
  await supervised.stop()
})

test('starting again is tried on, with more patience each time', async () => {
  const { options, processes, told } = starts((attempt) => attempt > 1 && attempt < 5)
  const supervised = await supervise(options)
  processes[0]!.die()
  await expect.poll(() => processes.length).toBe(2)
  expect(told.map((line) => /in (\d+) ms/.exec(line)?.[1])).toEqual(['2', '4', '8', '8', undefined])
  await supervised.stop()
})

test('a first start that fails is the caller’s to tell', async () => {
  const { options } = starts(() => true)
  await expect(supervise(options)).rejects.toThrow('It did not start.')
})

test('after stop nothing is started any more', async () => {
  const { options, processes } = starts()
  const supervised = await supervise(options)
  processes[0]!.die()
  await supervised.stop()
  expect(supervised.isUp()).toBe(false)
  expect(processes.length).toBeLessThanOrEqual(2)
})
