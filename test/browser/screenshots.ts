// `npm run screenshots`: every page at two widths, in both languages, light and dark, into .screenshots/.
// With `-- --published`: only the pictures that are kept, of README and of link previews.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from './chromium.ts'
import { everyPage } from './pages.ts'
import { openPortal } from './portal.ts'

const folder = path.resolve('.screenshots')
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } }

const inLanguage = (at: string, lang: string) => `${at}${at.includes('?') ? '&' : '?'}lang=${lang}`

async function everything(browser: Browser, portal: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const pages = Object.entries(await everyPage(portal))
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const phone = size === 'phone'
      const context = await browser.newContext({ viewport, colorScheme, hasTouch: phone })
      const page = await context.newPage()
      for (const lang of ['zh', 'en']) {
        for (const [name, at] of pages) {
          await page.goto(portal + inLanguage(at, lang), { waitUntil: 'networkidle' })
          await page.screenshot({
            path: path.join(folder, `${name}-${size}-${lang}-${colorScheme}.png`),
          })
        }
      }
      await context.close()
      console.log(`${size} ${colorScheme}: ${pages.length * 2} pictures`)
    }
  }
  console.log(`All in ${path.relative('.', folder)}/`)
}

interface Picture {
  at: string
  file: string
  width: number
  height: number
}

const kept: Picture[] = [
  {
    at: '/compare?theme=preschool&regions=jinzhou,weicheng,taizhou&lang=zh',
    file: '.github/compare.png',
    width: 1280,
    height: 800,
  },
  // The size that link previews ask for.
  ...['zh', 'en'].map((lang) => ({
    at: `/?lang=${lang}`,
    file: `web/public/card-${lang}.png`,
    width: 1200,
    height: 630,
  })),
]

async function published(browser: Browser, portal: string): Promise<void> {
  for (const { at, file, width, height } of kept) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' })
    await page.goto(portal + at, { waitUntil: 'networkidle' })
    mkdirSync(path.dirname(file), { recursive: true })
    await page.screenshot({ path: file })
    await page.close()
    console.log(file)
  }
}

const [portal, browser] = await Promise.all([openPortal(), openBrowser()])
try {
  const take = process.argv.includes('--published') ? published : everything
  await take(browser, portal.url)
} finally {
  await browser.close()
  await portal.close()
}
