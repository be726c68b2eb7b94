// The pages for study, as they are used: with scripts and without.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { openPortal, type TestPortal } from './portal.ts'

const patience = 120_000
let portal: TestPortal
let browser: Browser
const faults: string[] = []

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([openPortal(), openBrowser()])
}, patience)
afterAll(async () => {
  await browser?.close()
  await portal?.close()
}, patience)
afterEach(() => {
  expect(faults.splice(0)).toEqual([])
})

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(portal.url + path, { waitUntil: 'networkidle' })
  return page
}

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
    expect(page.url()).toBe(`${portal.url}/draft`)
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
  const response = await fetch(`${portal.url}/draft`, {
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
  const response = await fetch(`${portal.url}/draft?lang=zh`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(said)
})
