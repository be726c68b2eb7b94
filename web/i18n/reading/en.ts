// The texts of plans and commitments as they are read, in English.
import { count } from '../counts.ts'
import type { Dictionary } from '../index.ts'
import { numberEn as n } from '../numbers.ts'

export const readingEn: Pick<Dictionary, 'plans' | 'plan' | 'commitment'> = {
  plans: {
    title: 'Plans',
    description: 'The regional education plans covered here: title, years, level, completeness.',
    find: 'Name of a region',
    intro: 'Read each plan commitment by commitment, with the verbatim source beside it.',
    complete: 'complete',
    years: 'Years',
    state: 'Source',
  },
  plan: {
    description: (region, years, value) =>
      `The education plan of ${region}, ${years}: ${count(value, 'commitment')}, each with its own link, beside the source text.`,
    outline: 'Outline',
    text: 'Commitments',
    source: 'Source text',
    sourceHelp:
      'Verbatim, with the debris of its web page; what was read as a commitment is underlined.',
    sourceFile: 'Download the source file',
    find: 'Find in this plan',
    hits: (value) => count(value, 'match', 'matches'),
    previousHit: 'Previous match',
    nextHit: 'Next match',
    filter: 'Filter by theme',
    shown: (shown, all) => `Showing ${n(shown)} of ${n(all)}`,
    empty: 'No commitment fits.',
    about: 'About this source',
    publisher: 'Publisher',
    note: 'Where it comes from',
    notes: 'Notes for the reader',
    gap: 'Where it breaks off',
    retrieved: 'Retrieved',
    url: 'Address',
    unknown: 'not known',
    compare: 'Compare with others',
    number: (order) => `No. ${n(order)}`,
  },
  commitment: {
    title: (region, text) => `${region}: ${text}`,
    before: 'Before it',
    after: 'After it',
    cite: 'Cite this',
    figures: 'Figures and deadlines',
    similar: 'Similar commitments elsewhere',
    noSimilar: 'No commitment elsewhere comes near it.',
    formats: { gbt7714: 'GB/T 7714', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    copy: 'Copy',
    place: (start, end) => `Characters ${n(start)}–${n(end)} of the source text`,
    asCompare: 'See what the regions say on this topic',
  },
}
