import { expect, test } from 'vitest'
import { loadCodebook } from '../../../data/load.ts'
import { readDraft } from '../../../server/search/read-draft.ts'

const { codebook } = loadCodebook('data/codebook')
const read = (text: string) => readDraft(text, codebook, 2026)

test('each line that is not blank is a paragraph, in order', () => {
  const texts = read('一段。\n\n  二段。  \r\n……\n三段。').map(({ text }) => text)
  expect(texts).toEqual(['一段。', '二段。', '三段。'])
})

test('a paragraph has the themes of its pledges, and why', () => {
  const [paragraph] = read('到2027年，普惠性幼儿园在园幼儿占比达到90%以上。')
  expect(paragraph!.themes).toEqual(['preschool'])
  expect(paragraph!.why.preschool!.join()).toContain('幼儿园')
})

test('the figures of a paragraph name their measure and deadline', () => {
  const [paragraph] = read('到2027年，普惠性幼儿园在园幼儿占比达到90%以上。')
  expect(paragraph!.targets).toMatchObject([
    { indicator: 'inclusive-kindergarten-share', value: 90, unit: '%', year: 2027 },
  ])
})

test('a heading above pledges is told apart from them and lends them its theme', () => {
  const [heading, pledge] = read(
    '二、加强教师队伍建设\n实施“县管校聘”改革，每年交流轮岗不少于10%。\n三、其他\n落实各项任务。',
  )
  expect(heading).toMatchObject({ heading: true, pledges: [] })
  expect(pledge).toMatchObject({ heading: false, themes: ['teachers'] })
})

test('what no plan would count as a pledge is still looked up as it stands', () => {
  const [paragraph] = read('校园食品安全')
  expect(paragraph).toMatchObject({ heading: false, themes: ['safety'] })
  expect(paragraph!.pledges).toHaveLength(1)
})

test('several sentences of a paragraph are several pledges', () => {
  const [paragraph] = read('新建幼儿园5所，增加学位1500个。深化“双减”工作，提高课后服务质量。')
  expect(paragraph!.pledges).toHaveLength(2)
  expect(new Set(paragraph!.themes)).toEqual(new Set(['preschool', 'compulsory']))
})
