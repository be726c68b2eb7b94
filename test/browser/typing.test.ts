// Results in step with typing: quick, in order, and through a lost connection.
import { expect, test } from 'vitest'
import { quotes, tally, visits } from './visits.ts'

const { visit } = visits()

test('results follow typing, and back returns to what was there', async () => {
  const page = await visit('/search?q=%E5%8F%8C%E5%87%8F')
  const box = page.getByRole('searchbox')
  await box.fill('公办园')
  await page.locator('.results mark').first().waitFor()
  await page.waitForURL(/%E5%85%AC%E5%8A%9E%E5%9B%AD/)
  expect((await quotes(page))[0]).toMatch(/公办/)
  await page.goBack()
  await expect.poll(() => box.inputValue()).toBe('双减')
  await expect.poll(async () => (await quotes(page))[0]).toContain('双减')
})

test('nothing is searched while an input method composes', async () => {
  const page = await visit('/search')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const client = await page.context().newCDPSession(page)
  await page.getByRole('searchbox').focus()
  await client.send('Input.imeSetComposition', {
    text: 'shuang',
    selectionStart: 6,
    selectionEnd: 6,
  })
  await page.waitForTimeout(300)
  expect(asked.filter((url) => url.includes('/search'))).toEqual([])
  await client.send('Input.insertText', { text: '双减' })
  await page.waitForURL(/q=%E5%8F%8C%E5%87%8F/)
})

test('a lost connection is said, keeps the page, and is made good when it returns', async () => {
  const page = await visit('/search?q=%E5%8F%8C%E5%87%8F')
  await page.context().setOffline(true)
  await page.getByRole('searchbox').fill('公办园')
  await page.getByText('网络连接中断').waitFor()
  expect((await quotes(page)).length).toBeGreaterThan(0)
  await page.context().setOffline(false)
  await page.waitForURL(/%E5%85%AC%E5%8A%9E%E5%9B%AD/)
})

/** The API's answers to a question about `q` only. */
const answersTo = (q: string) => (url: URL) =>
  url.pathname === '/api/v1/search' && url.searchParams.get('q') === q

test('an answer that comes late never replaces that to a later letter', async () => {
  const page = await visit('/search')
  await page.route(answersTo('双'), async (route) => {
    await new Promise((ready) => setTimeout(ready, 800))
    await route.continue().catch(() => {})
  })
  await page.getByRole('searchbox').focus()
  await page.keyboard.insertText('双')
  await page.keyboard.insertText('减')
  await expect.poll(() => tally(page)).toContain('“双减”')
  await page.waitForTimeout(1_000)
  expect(await tally(page)).toContain('“双减”')
  expect(await page.getByRole('searchbox').inputValue()).toBe('双减')
})

test('a refusal that passes leaves the results and the box, says so, and is made good', async () => {
  const page = await visit('/search?q=%E5%8F%8C%E5%87%8F')
  await page.route(answersTo('公办园'), (route) => route.fulfill({ status: 429, body: '' }))
  await page.getByRole('searchbox').fill('公办园')
  await page.locator('.lost p').waitFor()
  expect((await quotes(page))[0]).toContain('双减')
  expect(await page.getByRole('searchbox').inputValue()).toBe('公办园')
  await page.unroute(answersTo('公办园'))
  await page.unrouteAll()
  await page.getByRole('button', { name: '重试' }).click()
  await page.waitForURL(/%E5%85%AC%E5%8A%9E%E5%9B%AD/)
  await expect.poll(() => page.locator('.lost p').count()).toBe(0)
})

test('each letter shows its results', async () => {
  const page = await visit('/search')
  for (const typed of typedLetters(['双减', '心理健康'])) {
    await page.getByRole('searchbox').fill(typed)
    await expect.poll(() => tally(page)).toContain(`“${typed}”`)
  }
})

/** 双, 双减, 心, 心理, … */
const typedLetters = (words: string[]) =>
  words.flatMap((word) => [...word].map((_, i) => word.slice(0, i + 1)))
