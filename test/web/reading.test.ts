import fc from 'fast-check'
import { expect, test } from 'vitest'
import { healed, selected, sourceRuns, wasHealed } from '../../web/reading.ts'

const placed = (id: string, start: number, end: number) => ({ id, source: { start, end } })

test('the source is cut at the bounds of its commitments', () => {
  expect(sourceRuns('题。甲一。乙二。', [placed('a', 2, 5), placed('b', 5, 8)])).toEqual([
    { text: '题。', ids: [], starts: [] },
    { text: '甲一。', ids: ['a'], starts: ['a'] },
    { text: '乙二。', ids: ['b'], starts: ['b'] },
  ])
})

test('where commitments overlap, the run belongs to both and each has one start', () => {
  const runs = sourceRuns('abcdef', [placed('x', 0, 4), placed('y', 2, 6)])
  expect(runs.map(({ ids }) => ids)).toEqual([['x'], ['x', 'y'], ['y']])
  expect(runs.map(({ starts }) => starts)).toEqual([['x'], ['y'], []])
})

test('the runs joined are the source, whatever the bounds', () => {
  const bounds = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1])
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(bounds), (text, all) => {
      const commitments = all
        .filter(([, end]) => end! <= text.length)
        .map(([start, end], i) => placed(String(i), start!, end!))
      const runs = sourceRuns(text, commitments)
      expect(runs.map((run) => run.text).join('')).toBe(text)
      expect(runs.flatMap(({ starts }) => starts).sort()).toEqual(
        commitments.map(({ id }) => id).sort(),
      )
    }),
  )
})

test('debris inside a commitment is told apart from its words', () => {
  expect(healed('争创县级示范\n\n9、学校5所', '争创县级示范学校5所')).toEqual([
    { text: '争创县级示范', debris: false },
    { text: '\n\n9、', debris: true },
    { text: '学校5所', debris: false },
  ])
})

test('a line break alone is no healing worth a mark', () => {
  expect(wasHealed('全面\n育人', '全面育人')).toBe(false)
  expect(wasHealed('全面||育人', '全面育人')).toBe(true)
})

test('a run that is not its text plus debris comes back whole', () => {
  expect(healed('甲乙', '丙')).toEqual([{ text: '甲乙', debris: false }])
})

test('theme and term narrow together', () => {
  const all = [
    { themes: ['safety'], text: '校园安全' },
    { themes: ['safety'], text: '食品卫生' },
    { themes: ['teachers'], text: '教师安全' },
  ]
  expect(selected(all, 'safety', '安全')).toEqual([all[0]])
  expect(selected(all, null, '')).toEqual(all)
})
