import { describe, expect, it } from 'vitest'
import { findAgencies } from '../../../indexer/agencies/index.ts'
import { readPassages } from '../../../indexer/pipeline.ts'
import { listing, plainText } from '../fixture.ts'

const names = (text: string) => findAgencies(text).map(({ lead, support }) => [lead, support])

describe('agency notes', () => {
  it.each([
    [
      '（牵头单位:县教育局;配合单位:县委宣传部,共青团县委,各乡(镇)人民政府)',
      ['县教育局'],
      ['县委宣传部', '共青团县委', '各乡(镇)人民政府'],
    ],
    ['（县教育局牵头，县财政局、县人社局配合）', ['县教育局'], ['县财政局', '县人社局']],
    [
      '〔责任单位：市教育局，市公安局、市消防救援支队配合〕',
      ['市教育局'],
      ['市公安局', '市消防救援支队'],
    ],
    [
      '（省教育厅、省财政厅，各市人民政府按职责分工负责）',
      ['省教育厅', '省财政厅', '各市人民政府'],
      [],
    ],
    ['（责任单位：县教育局；完成时限：2024年12月）', ['县教育局'], []],
    ['（市教育局负责；2024年10月底前完成）', ['市教育局'], []],
    ['（市教育局牵头，市财政局配合，持续推进）', ['市教育局'], ['市财政局']],
  ])('reads lead and support of %s', (note, lead, support) => {
    expect(names(`新建学校3所。${note}`)).toEqual([[lead, support]])
  })

  it.each([
    ['（县教育局；5月底前完成）', ['县教育局']],
    ['（各乡镇人民政府；全年）', ['各乡镇人民政府']],
    ['（县政府教育督导室）', ['县政府教育督导室']],
    ['（职成股）', ['职成股']],
  ])('reads the one name of %s behind the sentence that it closes', (note, lead) => {
    expect(names(`1.新建学校3所。${note}\n2.建成操场5片。`)).toEqual([[lead, []]])
  })

  it('reads offices alone, without a bureau among them, behind the item that they close', () => {
    expect(names('1.新建幼儿园3所。（学前教育股、县学生资助中心）\n2.建成操场5片。')).toEqual([
      [['学前教育股', '县学生资助中心'], []],
    ])
  })

  it('reads an office between two items of one line', () => {
    expect(names('1.新建幼儿园3所。（学前教育股）2.建成操场5片。')).toEqual([[['学前教育股'], []]])
  })

  it.each([
    ['（责任单位：县教育局；完成时限：2024年12月）', 2024],
    ['（牵头科室：人事科；办结时间：2023—2025年）', 2025],
    ['（责任单位：县教育局；完成时限：长期坚持）', undefined],
    ['（市教育局负责；2024年10月底前完成）', 2024],
  ])('hands the time limit of %s down to its item', (note, year) => {
    const [passage] = readPassages(plainText(`一、任务\n1.扩大资源。新建学校3所。${note}`))
    expect(passage!.governingYear).toBe(year)
  })

  it('reads a note whose opening bracket was lost, up to its own closing one', () => {
    const text = '减轻负担。牵头单位:县教育局,各乡(镇)人民政府;配合单位:县财政局)3 .保障权利。'
    const [note] = findAgencies(text)
    expect(text.slice(note!.end)).toBe('3 .保障权利。')
    expect(note).toMatchObject({ lead: ['县教育局', '各乡(镇)人民政府'], support: ['县财政局'] })
  })

  it('ends a note at the number of the item that runs on to it', () => {
    const text = '落实制度。责任科室:组织科、思政科等2 .夯实基础。责任科室:人事科'
    expect(names(text)).toEqual([
      [['组织科', '思政科'], []],
      [['人事科'], []],
    ])
  })

  it('reads a note that breaks off', () => {
    expect(names('提升品质。(牵头单位:县教育局;配合单位:')).toEqual([[['县教育局'], []]])
  })

  it.each([
    '落实党组织领导的校长负责制（试行）。',
    '开设特色课程（“三生教育”）。',
    '覆盖县（市、区）。',
    '建设心理辅导室（咨询室）。',
  ])('sees no note in %s', (text) => {
    expect(findAgencies(text)).toEqual([])
  })
})

describe('a note governs', () => {
  const read = (text: string) => listing(readPassages(plainText(text)))

  it('the sentences of the item that it closes', () => {
    expect(read('1.强师。培训教师。招聘教师。（县教育局牵头）\n2.扩优。新建学校。')).toBe(
      '# 1.强师\n培训教师。 {县教育局 | }\n招聘教师。 {县教育局 | }\n# 2.扩优\n新建学校。',
    )
  })

  it('each sentence that has its own', () => {
    expect(read('1.扩优。新建学校（县教育局负责）。改造操场（县住建局负责）。')).toBe(
      '# 1.扩优\n新建学校。 {县教育局 | }\n改造操场。 {县住建局 | }',
    )
  })

  it('all that stands under a heading that holds it', () => {
    expect(read('（一）强师（牵头单位：县教育局）\n1.培训。培训教师。\n2.招聘。招聘教师。')).toBe(
      '# （一）强师 / 1.培训\n培训教师。 {县教育局 | }\n# （一）强师 / 2.招聘\n招聘教师。 {县教育局 | }',
    )
  })
})
