// The texts of a comparison, in Chinese.
import { numberZh as n } from '../numbers.ts'

export const comparingZh = {
  compare: {
    title: (what: string, count: number) => `${what}：${n(count)} 地对照`,
    choose: '选一个主题，并排看各地怎么写',
    byWords: '按词对照',
    byWordsHelp: '写到这些词的承诺，按议题并排',
    byPins: '对照选出的条目',
    byPinsHelp: '在搜索结果或计划里点“选入对照”，选出的条目可在这里并排。',
    controls: '地区与显示',
    description: (what: string, regions: string) =>
      `${what}：${regions}的教育规划原文与数字目标并排对照。`,
    chosen: '所选条目',
    searchFor: (q: string) => `含“${q}”的承诺`,
    by: '对照什么',
    regions: '对照哪些地区',
    addRegion: '添加地区',
    add: '添加',
    regionsMeant: (typed: string) => `名称含“${typed}”的地区：`,
    noRegion: (typed: string) => `没有收录名为“${typed}”的地区。`,
    removeRegion: (name: string) => `移去${name}`,
    moveLeft: (name: string) => `把${name}左移`,
    moveRight: (name: string) => `把${name}右移`,
    show: '显示',
    shows: { all: '全部', shared: '只看共有', differences: '只看差异', gaps: '只看缺口' },
    gapsOf: '谁的缺口',
    gapsHelp: (name: string) => `别处写了而${name}没有写的议题`,
    topicColumn: '议题',
    likeness: '按措辞归在一起',
    likened: '按措辞归入',
    likenedHelp: '这一条没有标上本议题，因与同行条目措辞相近而列在这里，由程序推定',
    notStated: '未提及',
    unknown: '来源不完整',
    unknownHelp: '来源文本中断，无从得知是否写到',
    stated: (count: number, of: number) => `${n(of)} 地中 ${n(count)} 地写到`,
    next: '下一地区',
    switcher: '切换地区',
    moreQuotes: (count: number) => `另有 ${n(count)} 条`,
    noRows: '没有可对照的议题。',
    noRowsShown: '这一项下没有议题。',
    counts: (commitments: number, figures: number) => `${n(commitments)} 条 · ${n(figures)} 个数字`,
    incompleteSides: (names: string) => `${names}的来源文本不完整，未见不等于没有。`,
    summary: (regions: number, topics: number, shared: number) =>
      shared > 0
        ? `${n(regions)} 地共写到 ${n(topics)} 个议题，其中 ${n(shared)} 个各地都有。`
        : `${n(regions)} 地共写到 ${n(topics)} 个议题，没有一个是各地都有的。`,
    figure: (topic: string, count: number, regions: number, figures: string) =>
      `${n(regions)} 地中 ${n(count)} 地写明“${topic}”的数字：${figures}。`,
    figureOf: (region: string, figure: string, year: string) =>
      year ? `${region} ${figure}（${year}）` : `${region} ${figure}`,
  },
}
