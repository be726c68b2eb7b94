// Every page, in both languages, light and dark: nothing for axe to find, nothing wider than the screen.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { everyPage } from './pages.ts'
import { openPortal, type TestPortal } from './portal.ts'

const patience = 240_000
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const desk = { width: 1280, height: 800 }
let portal: TestPortal
let browser: Browser
let pages: [name: string, path: string][]

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([openPortal(inject('published')), openBrowser()])
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

async function axeFindings(page: Page, options: object): Promise<string[]> {
  const found = await page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Finding[] }> }
    }
    return (await axe.run(chosen)).violations
  }, options)
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)
}

/** How far the page reaches beyond a screen of that width, in pixels. */
async function beyond(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 700 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return over > 0 ? [`${over} px beyond ${width}`] : []
}

describe.each(['zh', 'en'])('in %s', (lang) => {
  const found = { light: [] as string[], dark: [] as string[], width: [] as string[] }

  // A page is opened once and looked at in every way: opening is what takes the time.
  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: desk,
      bypassCSP: true,
      // A colour half way through its change is no colour of ours.
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const [name, path] of pages) {
      const note = (list: string[], findings: string[]) =>
        list.push(...findings.map((finding) => `${name}: ${finding}`))
      await page.setViewportSize(desk)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`${portal.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      await page.evaluate(axe)
      note(found.light, await axeFindings(page, {}))
      await page.emulateMedia({ colorScheme: 'dark' })
      note(found.dark, await axeFindings(page, { runOnly: ['color-contrast'] }))
      for (const width of [320, 768]) note(found.width, await beyond(page, width))
    }
    await context.close()
  }, patience)

  test('axe finds nothing on any page', () => expect(found.light).toEqual([]))
  test('every text stands out enough in the dark as well', () => expect(found.dark).toEqual([]))
  test('no page is wider than a screen of 320 or 768 pixels', () => expect(found.width).toEqual([]))
})

test(
  'no page shifts while it is taken over',
  async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const shifts: string[] = []
    for (const [name, path] of pages) {
      await page.goto(portal.url + path)
      const shift = await page.evaluate(
        () =>
          new Promise<number>((tell) => {
            new PerformanceObserver((list) => {
              const entries = list.getEntries() as unknown as { value: number }[]
              tell(entries.reduce((sum, { value }) => sum + value, 0))
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(tell, 300, 0)
          }),
      )
      // Less than a thousandth is less than half a pixel of one line.
      if (shift > 0.001) shifts.push(`${name}: ${shift}`)
    }
    await page.close()
    expect(shifts).toEqual([])
  },
  patience,
)
