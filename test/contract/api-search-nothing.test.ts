// What no plan speaks of is answered with nothing, never padded.
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SearchAnswer } from '../../server/schemas/search.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

const ask = async (query: Record<string, string>) => {
  const { status, body } = await served.get<SearchAnswer>('/search', query)
  expect(status).toBe(200)
  expect([...Value.Errors(SearchAnswer, body)]).toEqual([])
  return body
}
const search = (q: string, more: Record<string, string> = {}) => ask({ q, ...more })

describe('nothing for nothing', () => {
  test.each(['核聚变', 'stock market', '比特币', '!!!', '…'])('%s', async (q) => {
    const { match, total, hits } = await search(q)
    expect({ match, total, hits }).toEqual({ match: 'none', total: 0, hits: [] })
  })

  test.each([
    'stock exchange',
    'land reform',
    'data center',
    'housing prices',
    'nuclear power plant construction',
    '核电站建设',
    '高速公路建设项目',
    '农村宅基地改革',
    '房价',
    '火星教育',
  ])('%s: its common words alone are no answer, with or without filters', async (q) => {
    for (const more of [{}, { region: 'taizhou' }, { has_target: 'true' }]) {
      const { match, total, facets } = await search(q, more as Record<string, string>)
      expect({ match, total }).toEqual({ match: 'none', total: 0 })
      expect(facets.themes).toEqual({})
    }
  })

  test.each([
    'stock market regulation',
    '核聚变发电站建设',
    '农村土地流转改革',
    '怎样申请城市低保和医保报销',
    '房地产市场调控和限购政策',
    '高铁站周边停车场收费标准',
    '新能源汽车购置补贴和充电桩布局',
    '医院挂号难和看病贵怎么办',
    '农民工工资拖欠怎么解决',
    '老旧小区加装电梯的补贴',
    '垃圾分类处理和污水治理',
    '企业减税降费和贷款贴息',
    '海洋渔业捕捞许可管理',
    '城市地铁线路规划和建设进度',
    '居民养老金上调比例',
    '旅游景区门票优惠政策',
    '奶牛养殖场的疫病防控',
    '外贸出口退税和海关监管',
    '水库大坝加固和防洪工程',
    '法院审判公开和律师执业',
    '退役军人安置和优抚待遇',
    '台风暴雨预警和应急避险',
    '个人所得税专项扣除标准',
    '石油天然气管道安全检查',
    '芯片制造企业的研发投入',
    '农村宅基地确权登记',
    '公交车老年人免费乘车',
    '电影票房和文化产业发展',
    '机场扩建和航线开通时间',
    '军队院校改革和国防预算',
    '药品集中采购和价格谈判',
    'hospital bed capacity expansion plan',
    'corporate income tax reform',
    'public transport ticket subsidies for retirees',
    'central bank interest rate policy',
    'renewable energy storage projects',
    'offshore wind farm construction schedule',
    'housing price control measures',
    'immigration visa application process',
    'police officer recruitment and salaries',
    'road safety campaign for truck drivers',
    'water quality monitoring of rivers',
    'military spending and defence industry',
    'football transfer market rumours',
    'airport runway construction funding',
    'crop insurance for rice farmers',
    'prison reform and rehabilitation',
  ])('%s: a long question of another matter finds nothing', async (q) => {
    expect(await search(q)).toMatchObject({ match: 'none', total: 0, hits: [] })
  })

  test('it tells terms near to what was typed that do stand in the plans', async () => {
    const { total, nearest } = await search('教师宇航培训')
    expect(total).toBe(0)
    expect(nearest.map(({ zh }) => zh)).toContain('教师培训')
  })

  test('what holds some of the terms is told apart', async () => {
    const { match, hits } = await search('控辍保学 县管校聘 5G')
    expect(match).toBe('some')
    expect(hits.length).toBeGreaterThan(0)
  })
})
