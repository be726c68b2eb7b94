// Achievements told without a heading that says so are no pledges; what follows them is.
import { expect, test } from 'vitest'
import { readPassages } from '../../../indexer/pipeline.ts'

const texts = (text: string) =>
  readPassages({ format: 'txt', text, blocks: [] }, 2024).map((passage) => passage.text)

const REVIEW = `新改扩建幼儿园14所，增加学位3900个，学前教育普惠水平居全省前列。3所高中获评省级特色学校，县职教中心获批省级示范校。
课后服务工作深入实施，2.1万名学生受益。教师交流轮岗有序推进，16名教师荣获省级教学能手称号。`

test('a review without a heading is left out, and the plan behind it is kept', () => {
  const plan = `今年将新建幼儿园5所，增加学位1200个。力争创建省级示范园2所。
深化集团化办学改革，组建教育集团3个。招聘教师150名。`
  expect(texts(`${REVIEW}\n${plan}`)).toEqual([
    '今年将新建幼儿园5所，增加学位1200个。',
    '力争创建省级示范园2所。',
    '深化集团化办学改革，组建教育集团3个。',
    '招聘教师150名。',
  ])
})

test('what a review says of the time ahead stays a pledge', () => {
  const text = `${REVIEW}\n新校区主体工程顺利完成，将于明年秋季招生。`
  expect(texts(text)).toEqual(['新校区主体工程顺利完成，将于明年秋季招生。'])
})

test('one achievement among pledges makes no review of them', () => {
  const text = `一、办好学前教育
新建幼儿园5所，增加学位1200个。城东幼儿园获评省级示范园。完善普惠园补助办法。
二、建强队伍
招聘教师150名。`
  const pledges = ['新建幼儿园5所，增加学位1200个。', '完善普惠园补助办法。', '招聘教师150名。']
  expect(texts(text)).toEqual(expect.arrayContaining(pledges))
})

test('goals told as if they had been reached are goals', () => {
  const text = `一、主要目标
——普及水平更高。学前教育得到进一步加强，公办园占比达到60%。
——质量更优。课程改革取得新成效，优质学校占比达到85%。高中多样化发展取得新突破。`
  expect(texts(text)).toHaveLength(3)
})

test('finds a review told in neutral verbs by the words with which the plan turns ahead', () => {
  const text = [
    '一年来，县教育局聚焦提质增效，各项工作有序开展。',
    '加强教师培训，组织研修12期，培训教师2400人次。改造厕所32座。举办艺术节，参与学生1.2万人。',
    '2024年，重点做好以下工作：',
    '一、扩大学位。新建小学1所。',
    '二、保障安全。每月排查隐患1次。',
  ].join('\n')
  expect(texts(text)).toEqual(['新建小学1所。', '每月排查隐患1次。'])
})

test('a review told in lines, ahead of words that only set out, is no pledge', () => {
  const text = `鹿溪区教育回顾与展望
这一年，我们向上生长。
教师成长：引进博士教师4名，名师工作室扩至30个。
食堂变香：改造放心厨房21个，家长陪餐成常态。
新的一年，我们这样干。
再招教师：招聘新教师200名。`
  expect(texts(text)).toEqual(['再招教师：招聘新教师200名。'])
})

test('what stands between the year before and the words that set out the plan is a review', () => {
  const text = `白沙县教育局工作总结和安排
2023年，白沙县教育局认真落实各项部署，教育事业稳步发展。
全年新建幼儿园3所，新增学位840个。招聘教师96名，教师队伍结构更加合理。争取上级资金1.3亿元，改造校舍2.6万平方米。
困难和问题主要有：城区学位紧张，教育信息化投入不够。
2024年，白沙县教育局将以“质量提升年”为抓手，重点推进两大工程。
学位扩容工程，新建城南小学，新增学位1980个。
民生暖心工程，为农村学生提供营养餐，惠及1.1万人。`
  expect(texts(text)).toEqual([
    '学位扩容工程，新建城南小学，新增学位1980个。',
    '民生暖心工程，为农村学生提供营养餐，惠及1.1万人。',
  ])
})

test('a look back that opens a paragraph holds to its end', () => {
  const text = `政府工作报告
过去一年，我们坚持教育优先。投入教育资金9.2亿元，新改扩建学校14所。
今年，我们将加快扩容。扩大普惠性学前教育供给，公办园占比提高到60%。`
  expect(texts(text)).toEqual([
    '今年，我们将加快扩容。',
    '扩大普惠性学前教育供给，公办园占比提高到60%。',
  ])
})
