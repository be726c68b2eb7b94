// Views in other sites' frames: shown there, without a script, with where they are from.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { everyPage } from './pages.ts'
import { openPortal, type TestPortal } from './portal.ts'

const patience = 120_000
let portal: TestPortal
let browser: Browser
let elsewhere: Server

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([openPortal(inject('published')), openBrowser()])
  elsewhere = createServer((request, response) => {
    const src = decodeURIComponent(request.url!.slice(1)).replaceAll('&', '&amp;')
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><title>An article</title><iframe src="${src}"></iframe>`)
  }).listen(0, '127.0.0.1')
}, patience)
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  elsewhere?.close()
}, patience)

/** Another site's page with that page of the portal in a frame. */
async function article(path: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'zh-CN' })
  const { port } = elsewhere.address() as AddressInfo
  await page.goto(`http://localhost:${port}/${encodeURIComponent(portal.url + path)}`)
  return page
}

const comparison = '/compare?theme=preschool&regions=jinzhou,taizhou'

test('a comparison stands in a frame on another site, with its regions and the way to the whole', async () => {
  const page = await article(`/embed${comparison}`)
  const frame = page.frameLocator('iframe')
  expect(await frame.locator('.source-line').textContent()).toMatch(/锦州市.*台州市/)
  expect(await frame.locator('.source-line').textContent()).not.toContain('渭城')
  const whole = frame.locator('.source-line a')
  expect(await whole.getAttribute('href')).toBe(comparison)
  const [opened] = await Promise.all([page.waitForEvent('popup'), whole.click()])
  expect(opened.url()).toBe(portal.url + comparison)
})

test('no other page does', async () => {
  const page = await article(comparison)
  expect(await page.frameLocator('iframe').locator('main').count()).toBe(0)
})

test('a framed page runs no script and names the page that it stands for', async () => {
  const { commitment } = await everyPage(portal.url)
  for (const path of [comparison, commitment!, '/indicators/inclusive-kindergarten-share']) {
    const html = await (await fetch(`${portal.url}/embed${path}`)).text()
    expect(html).not.toContain('<script')
    const address = (portal.url + path).replaceAll('&', '&amp;')
    expect(html).toContain(`rel="canonical" href="${address}"`)
    expect(html).toContain('name="robots" content="noindex')
  }
})

test('the code to embed leads to the frame, in the language and state of the page', async () => {
  const page = await browser.newPage()
  await page.goto(`${portal.url + comparison}&show=shared&lang=en`)
  await page.getByText('Embed', { exact: true }).click()
  const code = await page.getByRole('textbox', { name: /code/ }).inputValue()
  const src = /src="([^"]+)"/.exec(code)![1]!.replaceAll('&amp;', '&')
  expect(src).toBe(`${portal.url}/embed${comparison}&show=shared&lang=en`)
  expect((await fetch(src)).status).toBe(200)
})

test('a mistaken address says so inside the frame', async () => {
  const response = await fetch(`${portal.url}/embed/c/none-0?lang=zh`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('没有这个页面')
})
