import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../indexer/load/html.ts'
import { readPassages } from '../../../indexer/pipeline.ts'
import { plainText } from '../fixture.ts'

const texts = (text: string, firstYear: number | null = null) =>
  readPassages(plainText(text), firstYear).map((passage) => passage.text)

describe('no commitment is', () => {
  it.each([
    ['the reason for the plan', '为贯彻上级精神，结合我县实际，制定本方案。'],
    ['the words that introduce a list', '重点做好以下工作：'],
    ['a formality', '本意见自2024年9月1日起施行，有效期五年。'],
    ['news of the plan', '近日，某区印发关于推进教育发展的通知，涉及多个方面。'],
    ['what the time is', '2023年是全面贯彻落实党的二十大精神的开局之年，是教育提质推进年。'],
    ['a fact of the past', '近年来，全市累计新建学校120所，新增学位8万个。'],
    ['a lack', '教育资源配置不均衡的问题仍然存在较大差距，还存在短板和不足。'],
    ['a definition', '学前教育是国民教育体系的重要组成部分，是终身学习的开端。'],
    ['why it matters', '科学编制好规划，对于加快全县发展具有重大意义。'],
    ['what the paper itself is', '本规划是全县五年规划的重要组成部分。'],
    ['a report of a meeting', '会议指出，2023年全县教育工作取得了优异成绩。'],
    ['who was there', '县教育局局长出席会议并讲话。'],
    ['a deed told as done', '召开了全县思想政治工作会议，全面提升学校工作水平。'],
    ['how things stand now', '目前，城东小学项目建设正持续进行中。'],
    ['a report of its opening', '3月6日，全市教育工作会议在市区召开，市领导到会讲话。'],
    ['a count taken', '截至2023年底，共有各类学校210所，在校生9.4万人。'],
    ['a second title', '某县教育局2023年工作总结及2024年工作计划'],
    ['a scope', '全市公办中小学、幼儿园适用本办法。'],
    ['a closing call', '同志们，使命光荣，让我们团结奋斗，开创全区教育新局面！'],
    ['a greeting', '各位代表！'],
    ['a word of thanks', '谢谢大家！'],
    ['a sum of the tasks to come', '会议要求，要突出抓好五项工作。'],
    ['a letter answered', '您提出的《关于缓解入学压力的提案》收悉。'],
    ['the strain there is', '“城镇挤、乡村弱”的矛盾比较突出。'],
    ['what education is', '教育是民生之基。'],
    ['where things are going', '“十四五”时期，人口向城镇集聚的趋势更加明显，服务必须随之调整。'],
    ['what the paper replaces', '原《关于推进均衡发展的若干意见》（某政发〔2012〕31号）同时废止。'],
    ['a note to a table', '说明：大班额指56人及以上班级，表中数据均为年末数。'],
    ['when the page was made', '信息提供日期：2022-09-30 09:15'],
    ['what one has to see', '但也要清醒看到，优质学位还不够，教师结构性缺编。'],
    [
      'a letter answered with thanks',
      '您提出的《关于缓解入学难的建议》收悉，感谢您对教育工作的关心。',
    ],
    ['thanks once more', '再次感谢您的关注，欢迎继续监督。'],
    ['how many copies there are', '本责任书一式两份，自签字之日起生效。'],
    ['the words under a picture', '县人民政府县长王某某作政府工作报告。'],
    ['what once was', '生源流失率一度达31%，低于全市平均水平。'],
    [
      'what a scholar thinks of it',
      '“方案最大的亮点是民生导向。”市社科院研究员刘强认为，每一分钱都花在刀刃上。',
    ],
    ['what a citizen told the paper', '“我们很期待新幼儿园开办。”家住湖滨社区的王女士说。'],
    ['what a reporter found striking', '“好老师”是方案里的高频词。'],
    ['a signature', '某县教育局'],
    ['a date', '2024年3月18日'],
  ])('%s', (_, sentence) => {
    expect(texts(`一、重点工作\n新建幼儿园3所。\n${sentence}`)).toEqual(['新建幼儿园3所。'])
  })

  it('a principle or a guiding idea', () => {
    const text =
      '一、指导思想\n以习近平新时代中国特色社会主义思想为指导，办好教育。\n二、任务\n新建学校3所。'
    expect(texts(text)).toEqual(['新建学校3所。'])
  })

  it.each([
    [
      'a span that is over, and what goes on in its paragraph',
      '过去五年，我们办好每一所学校，质量显著提升。主要指标位居全市前列。',
    ],
    [
      'a five-year period that ended before the plan',
      '“十三五”以来，全县实施学前教育行动计划，新增学位3000个。',
    ],
  ])('%s', (_, paragraph) => {
    expect(texts(`一、形势与任务\n${paragraph}\n新建学校3所。`, 2021)).toEqual(['新建学校3所。'])
  })

  it('a deed of a year before the plan', () => {
    const text = '一、回望与展望\n2021年，已建成学校8所。\n2024年，建成学校9所。'
    expect(texts(text, 2023)).toEqual(['2024年，建成学校9所。'])
  })
})

it('what the news tells that will be done is a commitment', () => {
  const told = '记者从市教育局获悉，2025年至2027年，全市将新建学校和幼儿园31所，新增学位2.8万个。'
  expect(texts(`一、要闻\n${told}\n据了解，2022年至2024年，累计新增学位1.9万个。`, 2025)).toEqual([
    told,
  ])
})

it.each([
  '一、2023年和“十四五”时期工作回顾',
  '一、2022年工作成效及亮点',
  '一、“十三五”发展成就',
  '一、取得的主要进展',
  '一、学校现状分析',
])('nothing under %s, however it is worded', (heading) => {
  const text = `${heading}\n推动新建中小学6所，增加学位5000个。\n二、2024年工作打算\n新建学校3所。`
  expect(texts(text, 2024)).toEqual(['新建学校3所。'])
})

it.each(['一、“十三五”成就和“十四五”目标任务', '一、确保双减取得成效', '一、巩固脱贫攻坚成绩'])(
  'what stands under %s is read',
  (heading) => {
    expect(texts(`${heading}\n新建学校3所。\n二、其他\n新建学校5所。`)).toHaveLength(2)
  },
)

it('a pledge that greets first, and the goals of a period to come, are read', () => {
  const text =
    '一、要求\n各位代表，我们将大力推进自身建设。\n“十五五”时期发展的主要目标是：质量取得显著成效，人民生活更加美好。'
  expect(texts(text, 2026)).toHaveLength(2)
})

it('a period that is still running is a deadline, and what a review leads up to is read', () => {
  const text =
    '一、目标\n“十四五”时期，新建学校30所。\n二、任务\n五年来，成效显著。今后，新建学校5所。'
  expect(texts(text, 2021)).toEqual(['“十四五”时期，新建学校30所。', '今后，新建学校5所。'])
})

it('the words that sum up the list below them pledge nothing', () => {
  const text =
    '一、工作\n重点抓好“六个聚力”。\n（一）聚力均衡，在扩优上见实效。新建学校3所。\n（二）聚力安全，在底线上见实效。改造操场5片。'
  expect(texts(text)).toEqual(['新建学校3所。', '改造操场5片。'])
})

it('what is to come within years lies ahead, though it is told as done', () => {
  const text = '一、工作\n新建学校3所。\n午休也有了着落：两年内，覆盖率从35%提高到85%。'
  expect(texts(text)).toHaveLength(2)
})

it('a question heads its answer, and the reasons asked for are no pledge', () => {
  const text = [
    '一、《方案》出台的背景是什么？',
    '答：随着城镇化推进，学位供需矛盾日益显现。',
    '二、要增加多少学位？',
    '答：到2026年，新增学位4.5万个。',
  ].join('\n')
  const passages = readPassages(plainText(text))
  expect(passages.map(({ text: words, section }) => [words, section])).toEqual([
    ['到2026年，新增学位4.5万个。', ['二、要增加多少学位？']],
  ])
})

it('the creed of a plan under its general idea is no commitment', () => {
  const text =
    '【总体思路】\n以提高质量为核心，以规范管理为抓手，推动工作再上新台阶。\n【质量目标】\n◆小学合格率不低于95％；\n◆初中低分率压缩至５％以下；'
  expect(texts(text)).toEqual(['小学合格率不低于95％；', '初中低分率压缩至５％以下；'])
})

it('principles in a row under the general requirements are no commitment', () => {
  const text =
    '一、总体要求\n坚持以人民为中心，坚持问题导向、系统观念，推动基础教育向“上好学”转变。到2027年，公办园占比达到60%。\n二、重点任务\n坚持立德树人，坚持五育并举，开足体育课。'
  expect(texts(text)).toEqual([
    '到2027年，公办园占比达到60%。',
    '坚持立德树人，坚持五育并举，开足体育课。',
  ])
  const below =
    '一、总体要求和目标任务\n（一）优质均衡\n坚持公益普惠，坚持城乡一体，新建公办幼儿园。'
  expect(texts(below)).toHaveLength(1)
})

it('the name of a stage of the work with its dates is a heading', () => {
  const text =
    '三、步骤\n（一）动员部署（2024年4月）。各县制定方案。\n（二）集中攻坚（2024年5月—2026年6月）。逐校排查整治。'
  expect(texts(text)).toEqual(['各县制定方案。', '逐校排查整治。'])
})

it('a plan that leaves out its stops is read line by line, without counters and credits', () => {
  const lines = [
    '教职工免费体检1次',
    '城关初中扩建工程9月投用，增加学位900个',
    '增设学校周边红绿灯11处、减速带86条',
    '为3.1万名学生提供补助，每生每天5元',
    '公寓新增120套，实现乡镇全覆盖',
    '智慧黑板“班班通”更新600套',
    '浏览次数：1893次',
    '策划：张三',
  ].map((line) => `<p>${line}</p>`)
  const page = readHtml(`<h1>2024年民生实事</h1><h2>护苗成长</h2>${lines.join('')}`)
  expect(readPassages(page)).toHaveLength(6)
})

it('an opening under the heading of goals is a commitment', () => {
  const text = '目标\n到2020年，教育工作短板基本补齐，教育综合实力明显提升。'
  expect(texts(text)).toEqual(['到2020年，教育工作短板基本补齐，教育综合实力明显提升。'])
})

it('hands the deadline of a lead-in to the items of its list and no further', () => {
  const text =
    '一、目标\n到2025年，实现以下目标：\n（一）覆盖率达到90%；\n（二）入学率达到95%。\n二、任务\n新建3所。'
  expect(readPassages(plainText(text)).map((passage) => passage.governingYear)).toEqual([
    2025,
    2025,
    undefined,
  ])
})

it('hands no year down that names the plan itself', () => {
  const text = '现将2026年教育重点任务分解如下。\n1.新建学校3所。\n2.建成操场5片。'
  expect(readPassages(plainText(text)).map((passage) => passage.governingYear)).toEqual([
    undefined,
    undefined,
  ])
})

it('keeps what was pledged up to the last whole clause where the source breaks off', () => {
  const whole = '新建学校3所。'.repeat(6)
  expect(texts(`一、任务\n${whole}加快建设城东幼儿园、实验小学分校，计划迁建城西初`).at(-1)).toBe(
    '加快建设城东幼儿园、实验小学分校',
  )
})

it('reads a run of 100,000 digits as quickly as any other text', () => {
  expect(texts(`一、任务\n新建学校3所。\n${'1'.repeat(100_000)}`)).toEqual(['新建学校3所。'])
})
