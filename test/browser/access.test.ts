// Every page, in both languages, light and dark: nothing for axe to find, nothing wider than the screen.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { everyPage } from './pages.ts'
import { openPortal, type TestPortal } from './portal.ts'

const patience = 120_000
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let portal: TestPortal
let browser: Browser
let pages: [name: string, path: string][]

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([openPortal(), openBrowser()])
  pages = Object.entries(await everyPage(portal.url))
}, patience)
afterAll(async () => {
  await browser?.close()
  await portal?.close()
}, patience)

interface Finding {
  id: string
  nodes: { target: string[]; failureSummary: string }[]
}

/** Colours are all that differs in the dark. */
async function axeFindings(page: Page, colorScheme: string): Promise<string[]> {
  const rules = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {}
  // Through the debugger: the portal's own policy lets no foreign script in.
  await page.evaluate(axe)
  const found = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options?: object): Promise<{ violations: Finding[] }> }
    }
    return (await axe.run(options)).violations
  }, rules)
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)
}

describe.each(['zh', 'en'])('in %s', (lang) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing on any page, %s',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true })
      const page = await context.newPage()
      const findings: string[] = []
      for (const [name, path] of pages) {
        await page.goto(`${portal.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        findings.push(
          ...(await axeFindings(page, colorScheme)).map((finding) => `${name}: ${finding}`),
        )
      }
      await context.close()
      expect(findings).toEqual([])
    },
    patience,
  )
})

test.each([320, 768])(
  'no page is wider than a screen of %i pixels',
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 700 } })
    const page = await context.newPage()
    const wide: string[] = []
    for (const [name, path] of pages) {
      for (const lang of ['zh', 'en']) {
        await page.goto(`${portal.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) wide.push(`${name} ${lang}: ${over} px`)
      }
    }
    await context.close()
    expect(wide).toEqual([])
  },
  patience,
)

test(
  'no page shifts while it is taken over',
  async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const shifts: string[] = []
    for (const [name, path] of pages) {
      await page.goto(portal.url + path, { waitUntil: 'networkidle' })
      const shift = await page.evaluate(
        () =>
          new Promise<number>((tell) => {
            new PerformanceObserver((list) => {
              const entries = list.getEntries() as unknown as { value: number }[]
              tell(entries.reduce((sum, { value }) => sum + value, 0))
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(tell, 200, 0)
          }),
      )
      if (shift > 0) shifts.push(`${name}: ${shift}`)
    }
    await page.close()
    expect(shifts).toEqual([])
  },
  patience,
)
