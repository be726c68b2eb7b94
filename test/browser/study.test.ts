// The pages for study, as they are used: with scripts and without.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visits } from './visits.ts'

const { url, visit } = visits()
const plain = { javaScriptEnabled: false }
const draft =
  '二、学前教育\n到2027年，普惠性幼儿园在园幼儿占比达到85%以上。\n实施“县管校聘”，推进校长教师交流轮岗。'

test.each([['with', {}] as const, ['without', plain] as const])(
  '%s scripts a draft is set beside the chosen peers, and stays out of the URL',
  async (_how, options) => {
    const page = await visit('/draft', options)
    await page.getByRole('textbox').fill(draft)
    await page.getByRole('checkbox', { name: '锦州市' }).check()
    await page.getByRole('checkbox', { name: '渭城' }).check()
    await page.getByRole('button', { name: '查找' }).click()
    await page.locator('#found').waitFor()
    expect(page.url()).toBe(`${url()}/draft`)
    expect(await page.locator('.paragraph').count()).toBe(2)
    expect(await page.locator('.paragraph .theme').first().textContent()).toBe('学前教育')
    const figures = await page.locator('.beside-figures').first().textContent()
    for (const one of ['85%', '80%', '92%']) expect(figures).toContain(one)
    expect(figures).not.toContain('90%')
    const regions = await page.locator('.results .where b').allTextContents()
    expect(regions.filter((name) => !/锦州|渭城/.test(name))).toEqual([])
    expect(await page.getByRole('textbox').inputValue()).toContain('县管校聘')
  },
)

test('a draft sent without scripts is kept by nobody', async () => {
  const response = await fetch(`${url()}/draft`, {
    method: 'POST',
    body: new URLSearchParams({ text: draft }),
  })
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.status).toBe(200)
})

test.each([
  ['an empty draft', { text: '  ' }, '请先粘贴一段文字'],
  ['a draft that is too long', { text: '字'.repeat(5200) }, '5200 字'],
])('%s is told so on the page', async (_what, form, said) => {
  const response = await fetch(`${url()}/draft?lang=zh`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(said)
})

const regions = (page: Page) => page.locator('table.indicator tbody th > a').allTextContents()

test('without scripts the figures of an indicator are sorted by links', async () => {
  const page = await visit('/indicators/inclusive-kindergarten-share', plain)
  expect((await regions(page))[0]).toBe('锦州市')
  await page.getByRole('link', { name: '可比数值' }).click()
  expect(page.url()).toContain('sort=value')
  expect((await regions(page))[0]).toContain('渭城')
  const sorted = page.locator('th[aria-sort="descending"]')
  expect(await sorted.textContent()).toContain('可比数值')
})

test('an indicator says which plans state no figure and which cannot be known', async () => {
  const page = await visit('/indicators/public-kindergarten-share', plain)
  expect(await page.locator('tr.not-stated').textContent()).toContain('没有写明数字')
  expect(await page.locator('tr.unknown').first().textContent()).toContain('来源不完整')
})

test('the drawing tells its figures in words and tells deadlines apart by shape', async () => {
  const page = await visit('/indicators/inclusive-kindergarten-share', plain)
  const drawing = page.getByRole('img', { name: '普惠性幼儿园在园幼儿占比' })
  const told = await drawing.locator('desc').textContent()
  expect(told).toMatch(/锦州市 ≥.80% 期限 2022年/)
  expect(told).toMatch(/台州市 ≥.90% 未写期限/)
  expect(await drawing.locator('circle.open').count()).toBeGreaterThanOrEqual(2)
})

test.each(['SVG', 'PNG'])('a drawing is taken along as %s', async (format) => {
  const page = await visit('/indicators/inclusive-kindergarten-share')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ])
  const ending = format.toLowerCase()
  expect(download.suggestedFilename()).toBe(`inclusive-kindergarten-share.${ending}`)
  const file = readFileSync(await download.path())
  if (format === 'PNG') expect(file.subarray(1, 4).toString()).toBe('PNG')
  else expect(file.toString()).toContain('≥\u00a080%')
})

test('without scripts a word is looked up, its lines are sorted and narrowed by links', async () => {
  const page = await visit('/terms', plain)
  await page.getByRole('searchbox').fill('普惠')
  await page.getByRole('button', { name: '搜索' }).click()
  await page.waitForURL(/q=/)
  const terms = await page.locator('.concordance mark').allTextContents()
  expect(new Set(terms)).toEqual(new Set(['普惠']))
  await page.getByRole('link', { name: '按后文' }).click()
  const right = await page.locator('.concordance .right').allTextContents()
  // As much of the context as the order looks at.
  const after = right.map((text) => text.slice(0, 8))
  expect(after).toEqual(after.toSorted(new Intl.Collator('zh-CN').compare))
  await page.locator('.frequencies').getByRole('link', { name: /渭城/ }).click()
  expect(page.url()).toMatch(/sort=right.*region=weicheng|region=weicheng.*sort=right/)
  const regions = await page.locator('.concordance li > a').allTextContents()
  expect(new Set(regions)).toEqual(new Set(['咸阳市渭城区']))
})

test('without scripts shared wording is looked for between chosen regions', async () => {
  const page = await visit('/echoes', plain)
  await page.getByRole('checkbox', { name: '锦州市' }).check()
  await page.getByRole('checkbox', { name: 'XX县' }).check()
  await page.getByRole('button', { name: '应用' }).click()
  await page.waitForURL(/regions=/)
  expect(await page.locator('.echo').count()).toBeGreaterThan(0)
  for (const echo of await page.locator('.echo').all()) {
    const places = (await echo.locator('.where b').allTextContents()).join()
    expect(places).toBe('锦州市,XX县')
    const [a, b] = await echo.locator('mark').allTextContents()
    expect(Math.abs(a!.length - b!.length)).toBeLessThanOrEqual(2)
  }
  expect(await page.locator('.notice').textContent()).toContain('不等于抄袭')
})

test('a region leads into a comparison with one that resembles it', async () => {
  const page = await visit('/regions/jinzhou')
  await page
    .getByRole('link', { name: /^对照锦州市/ })
    .first()
    .click()
  await page.waitForURL(/\/compare\?theme=.*regions=jinzhou,/)
  expect(await page.locator('table.compare thead th a').count()).toBe(2)
})
