// How long `npm start` takes to its address when nothing changed, beside what npm itself takes.
import { makePlace, run, start } from '../start/command.ts'
import type { Part } from './part.ts'
import { table } from './table.ts'

const RUNS = 5

export const startSpeed: Part = {
  name: 'start-speed',
  onlyLarge: true,
  async run() {
    const place = makePlace([
      'jinzhou-2019',
      'taizhou-2023',
      'weicheng-2024',
      'x-district-2021',
      'xx-county-2023',
    ])
    try {
      const seconds = { first: await startOnce(place), second: 0, npm: 0 }
      const [second, npm]: [number[], number[]] = [[], []]
      for (let i = 0; i < RUNS; i++) {
        second.push(await startOnce(place))
        npm.push(await npmAlone())
      }
      Object.assign(seconds, { second: median(second), npm: median(npm) })
      return { text: `npm start, median of ${RUNS}\n${rowsOf(seconds)}`, figures: seconds }
    } finally {
      place.remove()
    }
  },
}

function rowsOf({ first, second, npm }: Record<'first' | 'second' | 'npm', number>): string {
  const row = (name: string, value: number) => [name, value.toFixed(2), (value / npm).toFixed(1)]
  return table([
    ['until the address answers', 'seconds', '× npm'],
    row('first start, installed and built', first),
    row('second start, nothing changed', second),
    row('npm --version', npm),
  ])
}

async function startOnce(place: Parameters<typeof start>[0]): Promise<number> {
  const portal = await start(place)
  await portal.end()
  return portal.took / 1000
}

async function npmAlone(): Promise<number> {
  const began = performance.now()
  await run(['--version'], {})
  return (performance.now() - began) / 1000
}

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
