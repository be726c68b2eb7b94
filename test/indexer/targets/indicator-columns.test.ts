// In the published codebook, numbers under one indicator can be read in one column.
import { expect, it } from 'vitest'
import { loadCodebook } from '../../../data/load.ts'
import { codingOf } from '../../../indexer/pipeline.ts'
import { readTargets } from '../../../indexer/targets/index.ts'

const { indicators } = codingOf(loadCodebook('data/codebook').codebook)
const read = (text: string) =>
  readTargets({ text, section: [] }, { planYears: { from: 2021, to: 2025 }, indicators }).map(
    ({ indicator }) => indicator,
  )

it.each([
  [
    'places of the one stage that the sentence named',
    '新建县第二高级中学，新增学位3600个。',
    'new-high-school-places',
  ],
  ['places of a kindergarten', '新建城东中心幼儿园，新增学位270个。', 'new-kindergarten-places'],
  ['places of any stage', '新建小学2所、幼儿园3所，新增学位1500个。', 'new-school-places'],
  ['the share of teachers rotated', '每年交流轮岗教师比例不低于10%。', 'rotated-teachers'],
  ['how many teachers are rotated', '交流轮岗教师1500人以上。', 'rotated-teachers-count'],
  ['bachelor degrees', '小学专任教师本科及以上学历比例达到85%。', 'graduate-teacher-share'],
  ['college diplomas', '幼儿园专任教师专科及以上学历比例达到98%。', 'college-teacher-share'],
  ['postgraduate degrees', '高中教师研究生学历比例达到20%。', 'postgraduate-teacher-share'],
  ['model kindergartens made', '创建市级示范园3所。', 'demonstration-kindergarten-count'],
  [
    'model kindergartens in all',
    '市级及以上示范幼儿园达到14所。',
    'demonstration-kindergarten-total',
  ],
  ['training in visits', '培训教师2.8万人次。', 'teacher-training-visits'],
  ['schools up to standard', '义务教育学校达到办学标准比例100%。', 'standard-school-share'],
])('%s: %s', (_, text, indicator) => {
  expect(read(text).at(-1)).toBe(indicator)
})

it.each([
  ['kindergartens that change hands are not built', '完成4所企办园移交工作。', 'new-kindergartens'],
  [
    'kindergartens examined again are not new models',
    '完成1所省级示范园复验。',
    'demonstration-kindergarten-count',
  ],
  ['teachers trained in heads are no visits', '培训骨干教师60名。', 'teacher-training-visits'],
  [
    'key teachers among those rotated have a base of their own',
    '轮岗骨干教师占交流总数的20%以上。',
    'rotated-teachers',
  ],
  [
    'schools of a balanced county are no counties',
    '创建优质均衡县，建成优质均衡学校20所。',
    'balanced-county-count',
  ],
  ['boarding schools are no model schools', '改造乡村寄宿制学校12所。', 'rural-model-schools'],
  ['one year of preschool is not three', '学前一年入园率达到98%。', 'preschool-enrolment-rate'],
  [
    'places at high school are no enrolment',
    '普通高中升学率提高到78%以上。',
    'senior-gross-enrolment-rate',
  ],
])('%s', (_, text, indicator) => {
  expect(read(text)).not.toContain(indicator)
})
