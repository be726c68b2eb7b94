import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptBytes } from '../../server/kept-bytes.ts'

/** The same for texts, which tell better what went wrong. */
function keptTexts(room: number) {
  const kept = keptBytes(room)
  return async (key: string, make: () => Promise<string>) =>
    String(await kept(key, async () => Buffer.from(await make())))
}

test('what was made last is not made again', async () => {
  const kept = keptTexts(100)
  expect(await kept('a', async () => '教育')).toBe('教育')
  expect(await kept('a', async () => 'made again')).toBe('教育')
})

test('every answer is the text of its own key, whatever had to give way', async () => {
  const asked = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 }))
  await fc.assert(
    fc.asyncProperty(fc.array(asked), async (all) => {
      const kept = keptTexts(100)
      const lengths = new Map<number, number>()
      for (const [key, length] of all) {
        const text = `${key}师`.repeat(length)
        const answer = await kept(String(key), async () => {
          lengths.set(key, length)
          return text
        })
        expect(answer).toBe(`${key}师`.repeat(lengths.get(key)!))
      }
    }),
  )
})

test('what was written first gives way first', async () => {
  const kept = keptTexts(10)
  const again = (key: string) => kept(key, async () => 'anew')
  for (const key of ['a', 'b', 'c']) await kept(key, async () => key.repeat(4))
  expect(await again('b')).toBe('bbbb')
  expect(await again('c')).toBe('cccc')
  expect(await again('a')).toBe('anew')
})

test('two who ask at once wait for one answer, and a failure is asked anew', async () => {
  const kept = keptTexts(100)
  let times = 0
  const make = async () => {
    times++
    if (times === 1) throw new Error('away')
    return `made ${times}`
  }
  await expect(kept('a', make)).rejects.toThrow('away')
  expect(await Promise.all([kept('a', make), kept('a', make)])).toEqual(['made 2', 'made 2'])
})

test('bytes that were given out stay what they are when others take their place', async () => {
  const kept = keptBytes(10)
  await kept('a', async () => Buffer.from('aaaaaaaa'))
  const given = await kept('a', async () => Buffer.from('anew'))
  await kept('b', async () => Buffer.from('bbbbbbbb'))
  expect(String(given)).toBe('aaaaaaaa')
})
