// npm run bench -- typing-speed: from a typed letter to its results in the page, in a real browser.
import type { Page } from 'playwright-core'
import { openBrowser } from '../browser/chromium.ts'
import { openPortal } from '../browser/portal.ts'
import type { Part } from './part.ts'
import { table } from './table.ts'
import { percentiles } from './timing.ts'

const WORDS = ['双减', '教师', '公办', '幼儿园', '心理健康', '职业教育', '义务教育', '智慧校园']
/** Between letters, as a quick typist leaves, milliseconds. */
const PAUSE = 250

export const typingSpeed: Part = {
  name: 'typing-speed',
  onlyLarge: true,
  async run() {
    const [portal, browser] = await Promise.all([openPortal(), openBrowser()])
    try {
      const page = await browser.newPage({ locale: 'zh-CN' })
      await page.goto(`${portal.url}/search?q=%E6%95%99`, { waitUntil: 'networkidle' })
      const times = await timesOf(page)
      const { p50, p95 } = percentiles(times)
      const letters = times.length
      return {
        text: [
          'From a typed letter to its results in the page: milliseconds',
          table([
            ['letters', 'median', '95th percentile'],
            [String(letters), p50.toFixed(0), p95.toFixed(0)],
          ]),
        ].join('\n'),
        figures: { letters, p50, p95 },
      }
    } finally {
      await browser.close()
      await portal.close()
    }
  },
}

interface Watched {
  times: number[]
}

async function timesOf(page: Page): Promise<number[]> {
  await page.evaluate(watch)
  const box = page.getByRole('searchbox')
  for (const word of WORDS) {
    await box.fill('')
    for (const letter of word) {
      await page.keyboard.insertText(letter)
      await page.waitForTimeout(PAUSE)
    }
  }
  return page.evaluate(() => (window as unknown as Watched).times)
}

/** In the page: from each input to the tally that names it. */
function watch() {
  const times: number[] = []
  Object.assign(window, { times })
  let typed = { at: 0, value: '' }
  const begin = ({ target }: Event) => {
    typed = { at: performance.now(), value: (target as HTMLInputElement).value }
  }
  document.addEventListener('input', begin, true)
  new MutationObserver(() => {
    const shown = document.querySelector('.tally')?.textContent ?? ''
    if (typed.at === 0 || !shown.includes(`“${typed.value}”`)) return
    times.push(performance.now() - typed.at)
    typed = { at: 0, value: '' }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}
