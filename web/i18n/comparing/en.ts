// The texts of a comparison, in English.
import { count } from '../counts.ts'
import type { Dictionary } from '../index.ts'
import { numberEn as n } from '../numbers.ts'

export const comparingEn: Pick<Dictionary, 'compare'> = {
  compare: {
    title: (what, value) => `${what}: ${count(value, 'region')} side by side`,
    choose: 'Choose a theme and read the regions side by side',
    byWords: 'By words',
    byWordsHelp: 'Commitments that mention these words, topic by topic',
    byPins: 'By what you pin',
    byPinsHelp: 'Pin commitments in the search results or in a plan to set them side by side here.',
    controls: 'Regions and rows',
    description: (what, regions) =>
      `${what}: the words and figures of the education plans of ${regions}, side by side.`,
    chosen: 'Pinned commitments',
    searchFor: (q) => `Commitments on “${q}”`,
    by: 'Compare what',
    regions: 'Which regions',
    addRegion: 'Add a region',
    add: 'Add',
    regionsMeant: (typed) => `Regions named “${typed}”:`,
    noRegion: (typed) => `No region named “${typed}” is covered.`,
    removeRegion: (name) => `Remove ${name}`,
    moveLeft: (name) => `Move ${name} left`,
    moveRight: (name) => `Move ${name} right`,
    show: 'Show',
    shows: { all: 'All', shared: 'Shared only', differences: 'Differences', gaps: 'Gaps' },
    gapsOf: 'Gaps of',
    gapsHelp: (name) => `What others pledge and ${name} does not`,
    topicColumn: 'Topic',
    likeness: 'grouped by wording',
    likened: 'placed by wording',
    likenedHelp:
      'Not coded under this topic; it stands here because its wording is close to others in the row, as judged by a program',
    notStated: 'not stated',
    unknown: 'source incomplete',
    unknownHelp: 'The source breaks off; whether it says so cannot be known',
    stated: (value, of) => `stated by ${n(value)} of ${n(of)}`,
    next: 'Next region',
    switcher: 'Switch region',
    moreQuotes: (value) => `${n(value)} more`,
    noRows: 'There is no topic to compare.',
    noRowsShown: 'No topic falls under this.',
    counts: (commitments, figures) =>
      `${count(commitments, 'commitment')} · ${count(figures, 'figure')}`,
    incompleteSides: (names) =>
      `The source for ${names} breaks off: what is not seen may still exist.`,
    summary: (regions, topics, shared) =>
      shared > 0
        ? `${count(regions, 'region')}, ${count(topics, 'topic')}; ${n(shared)} stated by all.`
        : `${count(regions, 'region')}, ${count(topics, 'topic')}; none stated by all.`,
    figure: (topic, value, regions, figures) =>
      `${n(value)} of ${count(regions, 'region')} state a figure for “${topic}”: ${figures}.`,
    figureOf: (region, figure, year) =>
      year ? `${region} ${figure} (${year})` : `${region} ${figure}`,
  },
}
