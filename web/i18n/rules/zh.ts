// The pages on how the portal works (codebook, about) in Chinese.
import { numberZh as n } from '../numbers.ts'

export const rulesZh = {
  codebook: {
    title: '编码手册',
    description: '主题、议题与指标的判定规则：定义、归入与不归入的例子、用词。',
    intro: '每条承诺的主题和议题由程序按下列规则判定。规则公开，可以逐条核对。',
    definition: '定义',
    belongs: '归入',
    not: '不归入',
    example: '例：',
    topics: '议题',
    terms: '用词',
    indicators: '指标',
    data: '机器可读的全文（SKOS JSON-LD）',
    more: (count: number) => `等 ${n(count)} 个`,
  },
  quality: {
    title: '测得的质量',
    intro: [
      '下面是程序与人工标注相比的结果。标注者逐句读原文，不看程序的输出，先写下答案；程序读完再比。',
      '“五份计划”是本站收录的计划，规则在它们上面改进过，成绩偏高。“未见计划”是另外编写的六份，格式和写法各不相同，改规则的人不看，更接近新收一份计划时会有的成绩。',
      '来源隐去的地名和数字、中断的来源，不在可测之列：没有读到的，谁也无从核对。推定的年份不计入期限的成绩。',
    ],
    reading: '读出承诺与数字',
    readingHelp:
      '主题 F1 是准确率与查全率的调和平均，六个核心主题取平均；严格算法把两可的标签也算错。',
    sets: { 'five plans': '五份计划', 'unseen plans': '未见计划' },
    measures: {
      labelled: '人工标注的承诺（条）',
      found: '原样读出的',
      false: '读出的里面不是承诺的',
      mainTheme: '首要主题正确',
      themes: '主题 F1',
      strict: '主题 F1（严格）',
      targets: '人工标注的数字目标（个）',
      precision: '读出的数字目标正确的',
      recall: '数字目标读出的',
      comparator: '比较方向正确（不低于、不超过……）',
      unit: '单位正确',
      year: '期限正确',
    },
    byTheme: '各主题',
    byThemeHelp:
      'F1，其下为准确率、查全率和人工标注的条数。条数少的主题，一条之差就是好几个百分点。',
    themeRates: (precision: string, recall: string, labelled: number) =>
      `准 ${precision} · 全 ${recall} · ${n(labelled)} 条`,
    similar: '找到别处的同一件事',
    similarHelp: '人工逐对读出不同地区承诺同一件事的条目，看程序排出的最相近五条里有没有。',
    kept: { tune: '公开集', held: '保留集', open: '公开集' },
    cases: '条目数',
    recall5: '前五条里有对应的',
    bigrams: '只比字面（两字组）时',
    oneRow: '对照时与对应条目同在一行',
    search: '搜索',
    searchHelp:
      '按人工评定的相关程度计算 nDCG@10，满分 100%；“没有答案”一行是如实答“没有”的比例。保留集的搜索词不给改进搜索的人看。',
    ofQueries: (queries: number) => `${n(queries)} 次搜索`,
    classes: {
      plain: '计划里的原词',
      paraphrase: '换一种说法',
      english: '英文',
      slips: '错字、拼音、繁体',
      questions: '整句提问',
      nothing: '没有答案',
      'all with an answer': '合计（有答案的）',
    },
  },
  about: {
    title: '关于',
    description: '对照收录什么、怎样读取、哪些由程序推定、数据有哪些局限。',
    sections: [
      {
        title: '这是什么',
        paragraphs: [
          '对照收录各地公开的教育规划、行动计划和年度工作要点，把其中的承诺逐句列出，注明出处，供查找、并排对照和引用。',
          '引文逐字录自来源文本。页面上宋体字是计划的原话，黑体字是本站的说明。',
        ],
      },
      {
        title: '怎样读取',
        paragraphs: [
          '程序去掉网页残留，按编号与标题切分全文，把每一句承诺连同所在标题、在来源中的位置一并记下。被翻页标记切断的句子接回原样，不改动文字，不补写丢失的字。',
          '主题、议题、力度和指标按公开的编码手册推定，页面上标“推定”，点开可见依据。推定会有错，请以原文为准。',
        ],
      },
      {
        title: '沉默与未知',
        paragraphs: [
          '“未提及”表示来源完整而没有写到。来源文本中断的计划，没有看到的内容标“来源不完整”，不能当作没有承诺。',
          '来源隐去的地名、年份和数字照录，不作还原；推定的年份另有标明。',
        ],
      },
      {
        title: '局限',
        paragraphs: [
          '收录的计划不是全部，有些取自转载网页，不能代表全国，也不宜据此排名。承诺写在纸上，不等于已经做到。',
          '两地文字相近，只说明相近，不能证明谁抄了谁。',
        ],
      },
      {
        title: '怎样引用',
        paragraphs: [
          '每条承诺有固定链接，引用格式中的链接带数据版本号，数据更新之后仍能打开当时的内容。',
        ],
      },
    ],
    editions: '数据版本',
    published: '发布日期',
    content: '内容',
    changes: '变动',
    changed: (added: number, removed: number) => `增加 ${n(added)} 条，移去 ${n(removed)} 条`,
    unchanged: '承诺未变',
    current: '当前',
  },
}
