// What a passage speaks of: its own words, then its headings; every label with its reason.
import { describe, expect, test } from 'vitest'
import { loadCodebook } from '../../data/load.ts'
import { classify, withIndicators } from '../../indexer/classify.ts'
import { compileLexicon } from '../../indexer/lexicon.ts'

const lexicon = compileLexicon(loadCodebook('data/codebook').codebook)
const read = (text: string, ...section: string[]) => classify({ text, section }, lexicon)

describe('classify', () => {
  test('the words of the passage decide, whatever stands above', () => {
    const { themes } = read('落实乡村教师生活补助政策。', '一、学前教育优质普惠')
    expect(themes).toEqual(['teachers'])
  })

  test('the innermost heading that names a theme decides where the words are silent', () => {
    const { themes } = read('每年创建2所。', '三、教师队伍', '（二）平安校园', '1.工作目标')
    expect(themes).toEqual(['safety'])
  })

  test('where words and headings are silent, the title of a plan of one matter decides', () => {
    const under = (title: string) =>
      classify({ text: '每年创建2所。', section: [] }, lexicon, title)
    const { themes, why } = under('青岭市职业教育改革发展行动计划')
    expect(themes).toEqual(['vocational'])
    expect(why).toEqual({ vocational: ['section 青岭市职业教育改革发展行动计划'] })
    expect(under('青岭市教育发展规划').themes).toEqual(['governance'])
    expect(under('青岭市学前教育和职业教育行动计划').themes).toEqual(['governance'])
  })

  test('a heading confirms what the words only hint at', () => {
    expect(read('提高广大教师的信息技术水平。', '教师队伍建设').themes).toContain('teachers')
    expect(read('提高广大教师的信息技术水平。').themes).not.toContain('teachers')
  })

  test('several themes are named, the weightiest first', () => {
    const { themes } = read('加强职业学校“双师型”教师队伍建设，深化师德师风建设。')
    expect(themes).toEqual(['teachers', 'vocational'])
  })

  test('of themes nearly as heavy the one named first is the main one', () => {
    const { themes } = read('推进平安校园建设，建好智慧校园。')
    expect(themes).toEqual(['safety', 'digital'])
  })

  test('places that name no stage are governance, and stand on the row of places all the same', () => {
    const { themes, topics } = read('完善教育学位动态保障机制，新增学位1万个。')
    expect(themes[0]).toBe('governance')
    expect(topics).toContain('school-places')
  })

  test.each([
    '新建学校6所，其中2026年竣工2所。',
    '编制学校布局专项规划，建立学龄人口预测制度。',
    '启动七中新校区前期工作。',
  ])('so are schools of no named stage: %s', (text) => {
    expect(read(text)).toMatchObject({ themes: ['governance'], topics: ['school-places'] })
    expect(read(text, '三、义务教育优质均衡').themes).toEqual(['compulsory'])
  })

  test('places of primary and secondary schools stay governance beside those of kindergartens', () => {
    const { themes } = read('新增中小学学位3200个、公办幼儿园学位900个。')
    expect(themes.toSorted()).toEqual(['governance', 'preschool'])
  })

  test('hints at one stage give way to a heading that names another', () => {
    const text = '深化城乡结对帮扶，组建帮扶对子12对。'
    expect(read(text, '二、学前教育普及普惠').themes).toEqual(['preschool'])
    expect(read(text).themes).toEqual(['compulsory'])
  })

  test('stages merely listed give way to what is said of them all', () => {
    const { themes } = read('完善幼儿园、小学、初中、高中安全管理制度。')
    expect(themes).toEqual(['safety'])
  })

  test('stages that each have a measure stay', () => {
    const { themes } = read(
      '学前三年毛入园率达98%，九年义务教育巩固率达99%，高中阶段毛入学率达97%。',
    )
    expect(themes).toEqual(['preschool', 'compulsory', 'high-school'])
  })

  test.each([
    ['实施小学、初中、高中教师学历提升计划。', 'teachers'],
    ['提高幼儿园教师待遇。', 'teachers'],
    ['推进初中智慧课堂全覆盖。', 'digital'],
    ['加强小学生体质健康监测。', 'student-development'],
  ])('a stage that a matter merely concerns gives way to it: %s', (text, theme) => {
    expect(read(text).themes).toEqual([theme])
  })

  test('a stage whose schools are built stays beside another matter', () => {
    expect(read('招聘教师200名，新建幼儿园3所。').themes.toSorted()).toEqual([
      'preschool',
      'teachers',
    ])
  })

  test('a word of one theme hides no topic of another: places of no named stage have their row', () => {
    const { themes, topics } = read('到2025年新增学位2万个。')
    expect(themes).toEqual(['governance'])
    expect(topics).toEqual(['school-places'])
  })

  test.each([
    ['支持高职院校开设养老、托育、家政等专业。', 'vocational'],
    ['编制教育系统突发事件应急预案。', 'safety'],
    ['编制中等职业学校专业目录。', 'vocational'],
    ['完成农村校舍维修改造项目12个。', 'governance'],
    ['推进终身教育平台建设。', 'lifelong'],
    ['加强学生心理健康教育。', 'student-development'],
    ['组建城乡教联体30个。', 'compulsory'],
    ['逐步化解普通高中大班额。', 'high-school'],
    ['各类进校园检查事项压减三成以上。', 'teachers'],
    ['面向“双一流”高校招聘教师60名。', 'teachers'],
    ['考入“双一流”高校人数增长的，奖励5万元。', 'high-school'],
    ['适龄残疾儿童义务教育入学率保持在97%以上。', 'special-needs'],
    ['劳动年龄人口平均受教育年限达到11.5年。', 'governance'],
    ['教研员每学期听评课不少于60节。', 'teachers'],
    ['严禁挤占、挪用教师编制。', 'teachers'],
    ['教师编制总量只增不减，重点补充音体美教师。', 'teachers'],
    ['义务教育学校本科以上学历教师占比达到88%。', 'teachers'],
    ['教师培训费按学校年度公用经费预算总额的5%安排。', 'teachers'],
    ['优化学科专业动态调整机制，新增本科专业点12个。', 'higher-education'],
    ['小学每百名学生拥有县级以上骨干教师1人。', 'teachers'],
    ['课后服务费用每月不超过80元，困难学生减免。', 'compulsory'],
    ['推行分层作业，避免机械重复训练。', 'compulsory'],
    ['开办市民夜校20所。', 'lifelong'],
    ['实施农村学前三年免费教育。', 'preschool'],
    ['来县留学生规模稳定在300人。', 'opening-up'],
    ['残疾学生从学前到高中阶段全部免费就读。', 'special-needs'],
    ['取消艺术特长生招生。', 'high-school'],
    ['发展35岁以下青年教师党员12名。', 'party'],
    ['严禁超载面包车接送幼儿。', 'safety'],
  ])('a word of another field inside a phrase does not decide: %s', (text, theme) => {
    expect(read(text).themes).toEqual([theme])
  })

  test('中小学 and 中小学、幼儿园 name no stage', () => {
    const { themes } = read('推动中小学、幼儿园封闭化管理、一键式报警全覆盖。')
    expect(themes).toEqual(['safety'])
  })

  test('a word that arises where two others meet is not read', () => {
    expect(read('确保教育质量稳步提高。').themes).not.toContain('preschool')
    expect(read('治理在职教师有偿补课。').themes).toEqual(['teachers'])
    expect(read('发挥全县中小学德育基地作用。').themes).not.toContain('high-school')
  })

  test('quotation marks, width and stray spaces make no difference', () => {
    const { topics } = read('全面落实“双 减”工作要求，推进“名校＋”办学。')
    expect(topics).toEqual(['double-reduction', 'school-groups'])
  })

  test('a passage that names nothing belongs to governance, and says so', () => {
    const { themes, topics, why } = read('认真做好其他各项工作。')
    expect(themes).toEqual(['governance'])
    expect(topics).toEqual([])
    expect(why).toEqual({ governance: ['default'] })
  })

  test('every label has its reason: the words found, or the heading', () => {
    const own = read('普惠性幼儿园占比持续巩固在92%以上。', '16.学前教育优质普惠')
    expect(own.why['inclusive-kindergartens']).toEqual(['term 普惠性幼儿园'])
    expect(own.why.preschool).toContain('section 16.学前教育优质普惠')
    const above = read('全面完成各项目标任务。', '27.巩固提升“双减”成果')
    expect(above.topics).toEqual(['double-reduction'])
    expect(above.why['double-reduction']).toEqual(['section 27.巩固提升“双减”成果'])
  })

  test('the indicator of a target adds its topic once, where its theme is named', () => {
    const labels = read('学前教育水平明显提高。')
    const more = withIndicators(
      labels,
      ['public-kindergarten-share', 'inclusive-kindergarten-share', 'new-schools'],
      lexicon,
    )
    expect(labels.topics).toEqual([])
    expect(more.topics).toEqual(['inclusive-kindergartens'])
    expect(more.why['inclusive-kindergartens']).toEqual(['indicator public-kindergarten-share'])
  })

  test('where the words name nothing, the indicator of a target does', () => {
    const { themes, why } = withIndicators(
      read('比例达到80%。'),
      ['inclusive-kindergarten-share'],
      lexicon,
    )
    expect(themes).toEqual(['preschool'])
    expect(why.preschool).toEqual(['indicator inclusive-kindergarten-share'])
  })
})
