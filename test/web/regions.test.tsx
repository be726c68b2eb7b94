import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { RegionName } from '../../web/catalog.ts'
import { AddRegion } from '../../web/components/AddRegion.tsx'
import { RegionBoxes } from '../../web/components/RegionBoxes.tsx'
import { labelsOf, regionsNamed } from '../../web/regions.ts'
import { SiteContext, siteOf } from '../../web/site.tsx'
import { zh } from './i18n/whole.ts'

const region = (id: string, name: string, province: string | null = null): RegionName => ({
  id,
  zh: name,
  en: id,
  province,
  level: 'district',
  anonymised: false,
})
const namesakes = [
  region('chaoyang-bj', '朝阳区', '北京市'),
  region('chaoyang-jl', '朝阳区', '吉林省'),
  region('x-1', 'X区'),
  region('x-2', 'X区'),
  region('taizhou', '台州市', '浙江省'),
]

test('regions of one name are told apart by province, or else by id', () => {
  expect([...labelsOf(namesakes, 'zh').values()]).toEqual([
    '朝阳区 (北京市)',
    '朝阳区 (吉林省)',
    'X区 (x-1)',
    'X区 (x-2)',
    '台州市',
  ])
})

test.each([
  ['台州市', ['taizhou']],
  ['台州', ['taizhou']],
  ['taizhou', ['taizhou']],
  ['Tai Zhou', ['taizhou']],
  ['朝阳区 (吉林省)', ['chaoyang-jl']],
  ['朝阳区', ['chaoyang-bj', 'chaoyang-jl']],
  ['x-2', ['x-2']],
  ['锦州', []],
  ['  ', []],
])('%j typed means %j', (typed, meant) => {
  expect(regionsNamed(namesakes, typed)).toEqual(meant)
})

const many = Array.from({ length: 600 }, (_, i) => region(`region-${i}`, `第${i}区`, '某省'))
function rendered(query: string, regions: RegionName[], part: preact.JSX.Element): string {
  const names = {
    themes: [],
    plans: {},
    regions: Object.fromEntries(regions.map((r) => [r.id, r])),
  }
  const site = siteOf({ t: zh, lang: 'zh', origin: '', url: `/compare?${query}`, names })
  return renderToString(<SiteContext.Provider value={site}>{part}</SiteContext.Provider>)
}

test('one of hundreds of regions is added by typing its name', () => {
  const html = rendered('theme=safety&lang=en', many, <AddRegion ids={['region-0']} />)
  expect(html).toContain('list="regions"')
  expect(html.match(/<option/g)).toHaveLength(599)
  expect(html).toContain('name="lang" value="en"')
  expect(html.length).toBeLessThan(30_000)
})

test('one of a few is added from a list', () => {
  const html = rendered('theme=safety', many.slice(0, 5), <AddRegion ids={['region-0']} />)
  expect(html).toContain('<select')
  expect(html.match(/<option/g)).toHaveLength(5)
})

test('a name that means several regions offers them, one that means none says so', () => {
  const add = (typed: string) =>
    rendered(
      `theme=safety&add=${encodeURIComponent(typed)}`,
      many,
      <AddRegion ids={['region-0']} />,
    )
  expect(add('第59')).toContain('/compare?theme=safety&amp;regions=region-0,region-59')
  expect(add('没有的地方')).toContain('没有收录名为“没有的地方”的地区')
})

test('of hundreds of boxes those ticked stand first, under a field to narrow them', () => {
  const html = rendered('', many, <RegionBoxes legend="哪些" chosen={['region-333']} />)
  expect(html).toContain('type="search"')
  expect(/value="([^"]+)"/.exec(html)?.[1]).toBe('region-333')
  expect(html.length).toBeLessThan(80_000)
})
