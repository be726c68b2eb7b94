// The texts of a search, in Chinese.
import { numberZh as n } from '../numbers.ts'

/** How many hits hold all the terms, most of them, or are only close to them. */
interface Classes {
  all: number
  some: number
  topic: number
}

export const searchingZh = {
  search: {
    title: (q: string) => (q ? `“${q}”的搜索结果` : '搜索承诺'),
    description: (q: string, total: number) =>
      q
        ? `各地教育规划中与“${q}”有关的 ${n(total)} 条承诺，逐字原文，附出处。`
        : '在各地教育规划的承诺中逐句搜索，按主题、地区、年份筛选。',
    label: '搜索词',
    help: '可用引号查词组，用减号排除，如：“课后服务” -收费',
    total: (total: number) => `${n(total)} 条承诺`,
    tally: ({ all, some, topic }: Classes, terms: string[]) => {
      const words =
        terms.length > 3
          ? `全部 ${n(terms.length)} 个词`
          : terms.map((term) => `“${term}”`).join('')
      const rest = [
        ...(some > 0 ? [`${n(some)} 条写到其中一部分`] : []),
        ...(topic > 0 ? [`${n(topic)} 条内容相近`] : []),
      ].join('、')
      if (all > 0) return `${n(all)} 条承诺写到${words}${rest && `；另有 ${rest}`}`
      return `没有承诺${terms.length > 1 ? '同时' : ''}写到${words}${rest && `；${rest}`}`
    },
    holds: { some: '写到其中一部分', topic: '没有写到，但内容相近' },
    noneFiltered: '在所选条件下没有结果。',
    noneNext: '可以试试',
    noneShorter: '换一个更短或更常见的说法',
    noneNear: '相近而写到的词',
    noneFilters: '去掉筛选条件再搜',
    noneThemes: '按主题浏览',
    expanded: (from: string, to: string) => `“${from}”也按${to}查找`,
    corrected: (from: string, to: string) => `“${from}”已按“${to}”查找`,
    exact: '只查原词',
    exactHelp: '只找输入的字样，不加同义词，不改错字',
    filters: '筛选',
    active: '已选条件',
    hasTarget: '只看有数字的',
    years: '期限或计划年份',
    yearFrom: '起',
    yearTo: '止',
    sort: '排序',
    sorts: { relevance: '相关度', plan: '按计划', year: '按年份' },
    results: '搜索结果',
  },
}
