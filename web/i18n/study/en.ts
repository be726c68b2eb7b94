// The pages for study (indicators, wording, drafts, shares, echoes, regions) in English.
import { numberEn as n } from '../numbers.ts'
import type { Study } from './index.ts'

export const studyEn: Study = {
  indicators: {
    title: 'Indicators',
    description:
      'The figures in Chinese regional education plans, indicator by indicator: value, deadline, quotation.',
    intro:
      'One indicator at a time: which regions state a figure, how high, and by when. Figures with different deadlines are drawn apart and not compared as if of one year.',
    theme: 'Theme',
    coverage: (stated, silent, unknown) =>
      [
        stated === 1 ? 'Stated in 1 plan' : `Stated in ${n(stated)} plans`,
        silent > 0 ? `not in ${n(silent)}` : '',
        unknown > 0 ? `${n(unknown)} with a source that breaks off` : '',
      ]
        .filter(Boolean)
        .join(', '),
    unit: (unit) => `Unit: ${unit}`,
    higher: 'A higher value pledges more',
    lower: 'A lower value pledges more',
    figure: 'Figure',
    plot: 'Plot',
    quote: 'Quotation',
    comparable: 'Comparable',
    written: 'As written',
    noDeadline: 'No deadline stated',
    by: (year) => `By ${year}`,
    per: (per) => `counted ${per}`,
    notStated: 'no figure stated',
    unknown: 'source incomplete, cannot be known',
    change: 'a change, not compared with levels',
    notComparable: 'unit does not convert',
    apart:
      'Figures with different deadlines stand in groups with marks of their own; they are not figures of one year.',
    compare: 'Compare the wording on this topic',
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    timeline: 'Deadlines on a time line',
    timelineHelp:
      'Figures with a stated deadline by the year they are due; the number in a ring says how many. Figures without a deadline are not in it.',
    timelineTable: 'List them',
    dueIn: (year, count) => `${year}: ${n(count)}`,
    timelineLeft: (shown, left) =>
      `The ${n(shown)} regions with the most deadlines are drawn, ${n(left)} others are not.`,
    choose: 'Choose regions',
    moreFigures: (count) => (count === 1 ? '1 more figure' : `${n(count)} more figures`),
    allFigures: (count) => `List all ${n(count)} figures`,
    moreSilent: (silent, unknown) =>
      `Not listed: ${n(silent)} more without a figure, ${n(unknown)} more with a source that breaks off.`,
    firstPlotted: (count) => `The first ${n(count)} figures are drawn.`,
  },
  picture: {
    save: 'Save the picture as',
    as: (format) => `Save the picture as ${format}`,
  },
  attention: {
    title: 'Share of words',
    description:
      'How Chinese regional education plans divide the words of their commitments among themes, with the totals behind the shares.',
    intro:
      'How much of each plan’s commitments goes to each theme. The denser the ground, the larger the share; the cell states it in percent.',
    regions: 'Which regions (none chosen means all)',
    some: (shown, all) =>
      `The first ${n(shown)} of ${n(all)} plans are shown; choose regions above.`,
    counting: 'How a commitment of several themes counts',
    countings: {
      split: {
        name: 'In equal parts',
        help: 'A commitment of several themes is divided among them; each column adds up to 100%.',
      },
      main: {
        name: 'Main theme only',
        help: 'Each commitment counts for its main theme; each column adds up to 100%.',
      },
      whole: {
        name: 'Whole for each',
        help: 'Each commitment counts whole for each of its themes; a column may exceed 100%.',
      },
    },
    characters: 'Characters',
    commitments: 'Commitments',
    note: 'Characters of all commitments, with punctuation and without spaces. Plans whose source breaks off are counted as far as they could be read. Themes are inferred.',
  },
  echoes: {
    title: 'Shared wording',
    description:
      'Wording that two Chinese regional education plans share nearly to the letter, in context, with dates.',
    intro:
      'Runs of 12 or more characters that two plans share almost to the letter, the earlier plan first.',
    leftOut: (regions) =>
      `Wording that more than ${n(regions)} regions share and the titles of documents are common usage and left out.`,
    cut: 'Shorter ones are left out.',
    regions: 'Only between these regions (none chosen means all)',
    total: (count) => (count === 1 ? '1 run of words' : `${n(count)} runs of words`),
    none: 'No shared wording was found.',
    length: (count) => `${n(count)} characters alike`,
    compare: 'Side by side',
  },
  region: {
    description: (name) =>
      `The education plans of ${name}, the regions that resemble it, and in what.`,
    plans: 'Plans covered',
    yearOnYear: 'Year on year',
    peers: 'Similar regions',
    intro: (topics, indicators, level, period) =>
      `By topics (${topics}), indicators (${indicators}), level (${level}) and years (${period}); in brackets, what each counts for. The rarer a thing in common, the more it counts.`,
    none: 'There is no other region to compare with.',
    score: 'Likeness',
    why: 'In common',
    sameLevel: (level) => `same level (${level.toLowerCase()})`,
    sameProvince: 'same province',
    period: (years) => `years in common: ${years}`,
    topics: (count, of) =>
      `${count === 1 ? '1 topic' : `${n(count)} topics`} in common (of ${n(of)} here), the rarest`,
    indicators: (count) =>
      `${count === 1 ? '1 indicator' : `${n(count)} indicators`} in common, the rarest`,
    compare: (names) => `Compare ${names}`,
    incomplete: 'its source breaks off, so more may be in common',
  },
  terms: {
    title: 'Wording',
    titleOf: (q) => `How the regions write “${q}”`,
    description:
      'How often a term stands in Chinese regional education plans, with every occurrence in its context.',
    label: 'Term',
    intro:
      'Every occurrence in its context, and how often it stands per 10,000 characters, by region and by theme.',
    total: (count) => (count === 1 ? '1 occurrence' : `${n(count)} occurrences`),
    forms: (forms) => `Counted: ${forms}`,
    byRegion: 'By region',
    byTheme: 'By theme',
    count: 'Count',
    characters: 'Characters',
    per: 'Per 10,000',
    lines: 'In context',
    sort: 'Order of the lines',
    sorts: { plan: 'By plan', left: 'By the words before', right: 'By the words after' },
    none: (forms) => `${forms} was not found.`,
    wordless: 'There is no word in it to look for; please try another.',
    variants: 'Other words for it (not counted): ',
    examples: 'For example: ',
  },
  draft: {
    title: 'Check a draft',
    description:
      'Paste a draft and see, paragraph by paragraph, what others pledge on the same matter, in which figures, and which topics they add.',
    intro:
      'For each paragraph, the nearest commitments elsewhere, its figures beside theirs, and the topics that others cover and the draft does not. The draft serves this one query: it is not stored, not logged and never in a URL.',
    label: 'Draft in Chinese (one paragraph a line, up to 5,000 characters)',
    peers: 'Regions to set it beside (up to 8; none chosen means the nearest)',
    submit: 'Find',
    busy: 'Looking…',
    faults: {
      empty: 'Paste some text first.',
      long: (length) =>
        `The draft has ${n(length)} characters, more than 5,000. Please check it in parts.`,
      peers: 'Choose at most 8 regions.',
    },
    found: (count) => (count === 1 ? 'One paragraph' : `Paragraph by paragraph: ${n(count)}`),
    besides: (regions) => `Set beside ${regions}. Themes and topics are inferred.`,
    paragraph: (order) => `Paragraph ${n(order)}`,
    figures: 'Figures',
    own: 'Draft',
    otherFigures: 'Other figures',
    nearest: 'Nearest commitments elsewhere',
    none: 'No commitment comes near it.',
    missing: 'Topics that the draft leaves out',
    missingHelp:
      'Covered by two or more of these regions and not by the draft. That others write of it does not mean that a draft must.',
    missingNone: 'None under the themes of the draft.',
    missingMore: (count) => `${n(count)} more`,
    missingElsewhere: (count) => `${n(count)} more under themes the draft does not touch`,
    coveredBy: 'Covered by',
  },
}
