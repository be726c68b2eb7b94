// The texts of a search, in English.
import { count, isOne, list } from '../counts.ts'
import type { Dictionary } from '../index.ts'
import { numberEn as n } from '../numbers.ts'

export const searchingEn: Pick<Dictionary, 'search'> = {
  search: {
    title: (q) => (q ? `Search results for “${q}”` : 'Search the commitments'),
    description: (q, total) =>
      q
        ? `${count(total, 'commitment')} on “${q}” in Chinese regional education plans, verbatim, with sources.`
        : 'Search the commitments of Chinese regional education plans sentence by sentence; narrow by theme, region and year.',
    label: 'Search for',
    help: 'Quote a phrase, exclude with a minus: "课后服务" -收费. English works too.',
    total: (total) => count(total, 'commitment'),
    tally: ({ all, some, topic }, terms) => {
      const words =
        terms.length > 3 ? `all ${n(terms.length)} terms` : list(terms.map((t) => `“${t}”`))
      const rest = [
        ...(some > 0 ? [`${n(some)} with some of the terms`] : []),
        ...(topic > 0 ? [`${n(topic)} close to them`] : []),
      ].join(', ')
      if (all > 0) {
        const mention = isOne(all) ? 'mentions' : 'mention'
        return `${count(all, 'commitment')} ${mention} ${words}${rest && `; also ${rest}`}`
      }
      return `No commitment mentions ${words}${rest && `; but ${rest}`}`
    },
    holds: { some: 'Some of the terms', topic: 'Not in these words, but close to them' },
    noneFiltered: 'Nothing under the chosen filters.',
    noneNext: 'You could',
    noneShorter: 'try a shorter or more usual word',
    noneNear: 'look for a near word that does occur',
    noneFilters: 'search again without filters',
    noneThemes: 'browse by theme',
    expanded: (from, to) => `“${from}” also finds ${to}`,
    corrected: (from, to) => `Showing results for “${to}” instead of “${from}”`,
    exact: 'Exact words only',
    exactHelp: 'Only what was typed: no synonyms, no corrections',
    filters: 'Filters',
    active: 'Active filters',
    hasTarget: 'With a figure only',
    years: 'Deadline or plan year',
    yearFrom: 'From',
    yearTo: 'To',
    sort: 'Sort by',
    sorts: { relevance: 'Relevance', plan: 'Plan', year: 'Year' },
    results: 'Results',
  },
}
