// A portal and a browser for a file of tests, and pages opened in it as readers open them.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { openBrowser } from './chromium.ts'
import { openPortal, type TestPortal } from './portal.ts'

const patience = 120_000

export interface Visits {
  /** The portal's address. */
  url(): string
  /** A page in a context of its own; its script's faults and requests elsewhere fail the test. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>
}

/** To be called once, at the top of a file of tests. */
export function visits(): Visits {
  let portal: TestPortal
  let browser: Browser
  const faults: string[] = []
  beforeAll(async () => {
    ;[portal, browser] = await Promise.all([openPortal(inject('published')), openBrowser()])
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await portal?.close()
  }, patience)
  afterEach(async () => {
    const seen = faults.splice(0)
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(seen).toEqual([])
  })
  return {
    url: () => portal.url,
    async visit(path, options = {}) {
      const context = await browser.newContext({ locale: 'zh-CN', ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('request', (request) => {
        const elsewhere = !/^(data|blob):/.test(request.url())
        if (elsewhere && !request.url().startsWith(portal.url))
          faults.push(`left the portal: ${request.url()}`)
      })
      await page.goto(portal.url + path, { waitUntil: 'networkidle' })
      return page
    },
  }
}

export const quotes = (page: Page) => page.locator('.results .quote').allTextContents()
export const tally = (page: Page) => page.locator('.tally p').textContent()
