// What each kind of reader comes for, done in a real browser.
import { expect, test } from 'vitest'
import { quotes, tally, visits } from './visits.ts'

const { url, visit } = visits()
const inclusive = '/compare?theme=preschool&regions=jinzhou,weicheng,taizhou'

test('a researcher searches a term and narrows it to one region', async () => {
  const page = await visit('/')
  await page.getByRole('searchbox').fill('双减')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=*')
  await page.getByRole('link', { name: /渭城/ }).first().waitFor()
  const before = await quotes(page)
  expect(before[0]).toContain('双减')
  await page.locator('.facets').getByRole('link', { name: /渭城/ }).click()
  await page.waitForURL(/region=weicheng/)
  const regions = await page.locator('.results .where b').allTextContents()
  expect(new Set(regions)).toEqual(new Set(['咸阳市渭城区']))
  expect((await quotes(page)).length).toBeLessThan(before.length)
})

test('a removed filter brings the wider result back', async () => {
  const page = await visit('/search?q=%E6%95%99%E5%B8%88&region=weicheng')
  const narrow = await tally(page)
  await page.getByRole('link', { name: /去掉咸阳市渭城区/ }).click()
  await page.waitForURL((url) => !url.search.includes('region'))
  await expect.poll(() => tally(page)).not.toBe(narrow)
})

test('the slash key goes to the search box', async () => {
  const page = await visit('/search?q=a')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
})

test('a policy writer compares three regions on a theme: 80%, 92% and 90% on one row', async () => {
  const page = await visit(inclusive)
  const row = page.locator('tr', { hasText: '普惠' }).filter({ hasText: '92' }).first()
  const figures = (await row.locator('td').allTextContents()).map((text) =>
    text.replace(/\s+/g, ' '),
  )
  expect(figures[0]).toContain('80%')
  expect(figures[1]).toContain('92%')
  expect(figures[2]).toContain('90%')
  const weicheng = row.locator('td', { hasText: '92%' })
  await weicheng.getByRole('link', { name: '原文' }).first().click()
  await page.waitForURL(/\/plans\/weicheng-2024#weicheng-2024-/)
  await expect.poll(() => page.locator('.run.lit').textContent()).toContain('92%')
})

test('regions change places and the link says so', async () => {
  const page = await visit(inclusive)
  await page.getByRole('link', { name: '把台州市左移' }).click()
  await page.waitForURL(/regions=jinzhou,taizhou,weicheng/)
  const heads = await page.locator('table.compare thead th a').allTextContents()
  expect(heads.map((text) => text.split(/\s/)[0])).toEqual(['锦州市', '台州市', '咸阳市渭城区'])
})

test('a narrow screen shows one region at a time and switches by a button', async () => {
  const page = await visit(inclusive, { viewport: { width: 390, height: 800 } })
  const shown = () => page.locator('td:visible .quote').allTextContents()
  const first = (await shown()).join()
  expect(first).toContain('80%')
  expect(first).not.toContain('92%')
  await page.getByRole('button', { name: '咸阳市渭城区' }).click()
  await expect.poll(async () => (await shown()).join()).toContain('92%')
})

test('a shared compare link opens with JavaScript off, with the quote and the way to its source', async () => {
  const page = await visit(inclusive, { javaScriptEnabled: false })
  const cell = page.locator('td', { hasText: '普惠性幼儿园占比持续巩固在92%以上' }).first()
  expect(await cell.isVisible()).toBe(true)
  const source = cell.getByRole('link', { name: '原文' }).first()
  await source.click()
  expect(page.url()).toMatch(/\/plans\/weicheng-2024#/)
  const target = page.locator('.item:target')
  expect(await target.textContent()).toContain('普惠性幼儿园占比持续巩固在92%以上')
})

test('with JavaScript off a search is a plain form and a filter a plain link', async () => {
  const page = await visit('/', { javaScriptEnabled: false })
  await page.getByRole('searchbox').fill('双减')
  await page.getByRole('button', { name: '搜索' }).click()
  expect((await quotes(page))[0]).toContain('双减')
  await page.locator('.facets').getByRole('link', { name: /XX县/ }).click()
  expect(page.url()).toContain('region=xx-county')
  expect(new Set(await page.locator('.results .where b').allTextContents())).toEqual(
    new Set(['XX县']),
  )
})

test('with JavaScript off a region is added to a comparison by a plain form', async () => {
  const page = await visit('/compare?theme=preschool&regions=jinzhou', { javaScriptEnabled: false })
  await page.getByRole('combobox').selectOption('taizhou')
  await page.getByRole('button', { name: '添加' }).click()
  expect(await page.locator('table.compare thead th a').count()).toBe(2)
})

test('pinned commitments are compared by a link of their ids', async () => {
  const page = await visit('/search?q=%E5%8F%8C%E5%87%8F')
  await page.getByRole('button', { name: '选入对照' }).first().click()
  await page.getByRole('button', { name: '选入对照' }).last().click()
  await page.getByRole('link', { name: '并排对照所选' }).click()
  await page.waitForURL(/\/compare\?ids=/)
  expect(await page.locator('table.compare .quote').count()).toBeGreaterThanOrEqual(2)
})

test('the language switch keeps the view', async () => {
  const page = await visit('/search?q=%E5%8F%8C%E5%87%8F&region=weicheng')
  await page.getByRole('link', { name: 'Switch to English' }).click()
  await page.waitForURL(/lang=en/)
  expect(page.url()).toContain('region=weicheng')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.getByRole('searchbox').inputValue()).toBe('双减')
})

test('a writer pastes a draft and sees the nearest pledge elsewhere; the draft stays out of the URL', async () => {
  const page = await visit('/draft')
  await page.getByRole('textbox').fill('到2026年，普惠性幼儿园覆盖率达到95%以上。')
  await page.getByRole('button', { name: '查找' }).click()
  await page.locator('.results .quote').first().waitFor()
  expect((await quotes(page)).join()).toContain('普惠性幼儿园')
  expect(page.url()).toBe(`${url()}/draft`)
})

test('in the reader a copied quotation holds the words, whose they are and the link', async () => {
  const page = await visit('/plans/weicheng-2024', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const item = page.locator('.item', { hasText: '普惠性幼儿园占比持续巩固在92%以上' })
  await item.getByRole('button', { name: '复制引文' }).click()
  await item.getByText('已复制').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('“普惠性幼儿园占比持续巩固在92%以上。”——咸阳市渭城区')
  expect(copied).toContain(`${url()}/c/weicheng-2024-`)
})

test('a theme chosen in the reader leaves its commitments, and the source stays whole', async () => {
  const page = await visit('/plans/weicheng-2024')
  const whole = await page.locator('.source-text').textContent()
  await page
    .locator('.theme-filter')
    .getByRole('link', { name: /学前教育/ })
    .click()
  await page.waitForURL(/theme=preschool/)
  await expect.poll(() => page.locator('.item').count()).toBeLessThan(10)
  expect(await page.locator('.item .quote').allTextContents()).toContain(
    '普惠性幼儿园占比持续巩固在92%以上。',
  )
  expect(await page.locator('.source-text').textContent()).toBe(whole)
})

test('a link to a commitment far down in a plan leads to it, lit in text and source', async () => {
  const page = await visit('/plans/weicheng-2024')
  const last = await page.locator('.item').last().getAttribute('id')
  await page.goto(`${url()}/plans/weicheng-2024#${last}`)
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.locator('.item.lit').getAttribute('id')).toBe(last)
  const box = await page.locator('.item.lit').boundingBox()
  expect(box!.y).toBeGreaterThanOrEqual(0)
  expect(box!.y).toBeLessThan(page.viewportSize()!.height)
})

test('on a narrow screen a commitment leads to its place in the source under the text', async () => {
  const page = await visit('/plans/weicheng-2024', { viewport: { width: 390, height: 800 } })
  await page.locator('.item').last().getByRole('link', { name: '看来源' }).click()
  const run = page.locator('.run.lit').first()
  await expect.poll(async () => (await run.boundingBox())?.y).toBeLessThan(800)
  expect((await run.boundingBox())!.y).toBeGreaterThanOrEqual(0)
})

test('a swipe on a narrow screen turns to the next region', async () => {
  const page = await visit(inclusive, {
    viewport: { width: 390, height: 800 },
    hasTouch: true,
  })
  const client = await page.context().newCDPSession(page)
  await page.locator('tbody td.on').first().scrollIntoViewIfNeeded()
  const { y } = (await page.locator('tbody td.on').first().boundingBox())!
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: y + 20 }],
    })
  await touch('touchStart', 330)
  for (const x of [270, 200, 120]) await touch('touchMove', x)
  await touch('touchEnd')
  const second = page.getByRole('button', { name: '咸阳市渭城区' })
  await expect.poll(() => second.getAttribute('aria-pressed')).toBe('true')
})

test('on paper a comparison names its sources and a link that lasts', async () => {
  const page = await visit(inclusive)
  await page.emulateMedia({ media: 'print' })
  const shown = (await page.locator('.on-paper:visible').allTextContents()).join(' ')
  expect(shown).toContain('加快推进渭城区教育高质量发展若干措施')
  expect(shown).toMatch(/\/compare\?theme=preschool&regions=jinzhou,weicheng,taizhou&v=[0-9a-f]+/)
})

test('on paper every region stands side by side, however narrow the screen was', async () => {
  const page = await visit(inclusive, { viewport: { width: 390, height: 800 } })
  await page.emulateMedia({ media: 'print' })
  const row = page.locator('tr', { hasText: '普惠' }).filter({ hasText: '92' }).first()
  const cells = await row.locator('td:visible').all()
  const tops = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())!.y))
  expect(tops).toHaveLength(3)
  expect(new Set(tops).size).toBe(1)
})

test('what only shares the topic stands apart from what holds the words, and is counted apart', async () => {
  const page = await visit('/search?q=%E5%8F%8C%E5%87%8F')
  expect(await tally(page)).toMatch(/^\d+ 条承诺写到“双减”；另有 \d+ 条内容相近$/)
  const apart = page.locator('.class', { has: page.getByRole('heading', { name: '没有写到' }) })
  const words = await apart.locator('.quote').allTextContents()
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((text) => text.includes('双减'))).toEqual([])
})

test('the switch to the exact words leaves nothing that does not hold them', async () => {
  const page = await visit('/search?q=%E5%8F%8C%E5%87%8F')
  await page.getByRole('link', { name: '只查原词' }).click()
  await page.waitForURL(/match=exact/)
  await expect.poll(() => tally(page)).toMatch(/^\d+ 条承诺写到“双减”$/)
  expect((await quotes(page)).filter((text) => !text.includes('双减'))).toEqual([])
})

test('a link to an edition that is gone says so and leads to the same view of the current one', async () => {
  const response = await fetch(`${url()}${inclusive}&v=000000000000`)
  expect(response.status).toBe(410)
  const page = await visit(`${inclusive}&v=000000000000`)
  expect(await page.locator('header a[href*="v="]').count()).toBe(0)
  await page.getByRole('link', { name: '看当前版本' }).click()
  await page.locator('table.compare').waitFor()
  expect(page.url()).toBe(url() + inclusive)
})

test('the link to cite and the tag of a page name the edition that it shows', async () => {
  const response = await fetch(url() + inclusive)
  const [, edition] = /rel="cite-as" href="[^"]*v=([0-9a-z]+)"/.exec(await response.text()) ?? []
  const tag = response.headers.get('etag') ?? ''
  expect(tag).toContain(`"${edition}-`)
  const again = await fetch(url() + inclusive, { headers: { 'if-none-match': tag } })
  expect(again.status).toBe(304)
})

test('a fault in an address is told in the language of the page', async () => {
  const page = await visit('/compare?theme=preschool&regions=atlantis')
  expect(await page.locator('.problem').textContent()).toContain('未收录的地区')
})
