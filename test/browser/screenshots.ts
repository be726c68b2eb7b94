// `npm run screenshots`: every page at two widths, in both languages, light and dark, into .screenshots/.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from './chromium.ts'
import { everyPage } from './pages.ts'
import { openPortal } from './portal.ts'

const folder = path.resolve('.screenshots')
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } }

mkdirSync(folder, { recursive: true })
const [portal, browser] = await Promise.all([openPortal(), openBrowser()])
try {
  const pages = Object.entries(await everyPage(portal.url))
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const phone = size === 'phone'
      const context = await browser.newContext({ viewport, colorScheme, hasTouch: phone })
      const page = await context.newPage()
      for (const lang of ['zh', 'en']) {
        for (const [name, at] of pages) {
          await page.goto(`${portal.url}${at}${at.includes('?') ? '&' : '?'}lang=${lang}`, {
            waitUntil: 'networkidle',
          })
          await page.screenshot({
            path: path.join(folder, `${name}-${size}-${lang}-${colorScheme}.png`),
          })
        }
      }
      await context.close()
      console.log(`${size} ${colorScheme}: ${pages.length * 2} pictures`)
    }
  }
} finally {
  await browser.close()
  await portal.close()
}
console.log(`All in ${path.relative('.', folder)}/`)
