// The pages for study (indicators, wording, codebook, draft, about) in English.
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
  codebook: {
    title: 'Codebook',
    description:
      'How themes, topics and indicators are assigned: definitions, what belongs and what does not, terms.',
    intro:
      'A program assigns themes and topics by these rules. They are public, so that every label can be checked.',
    definition: 'Definition',
    belongs: 'Belongs',
    not: 'Does not belong',
    example: 'Example: ',
    topics: 'Topics',
    terms: 'Terms',
    indicators: 'Indicators',
    data: 'The whole codebook for machines (SKOS JSON-LD)',
    more: (count) => `${n(count)} in all`,
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
    missingElsewhere: (count) => `${n(count)} more under themes the draft does not touch`,
    coveredBy: 'Covered by',
  },
  quality: {
    title: 'Measured quality',
    intro: [
      'The program’s output against labels made by hand. The reader went through each source sentence by sentence and wrote the answers down first, without looking at the output.',
      '“Five plans” are those on this site; the rules were improved on them, so their figures flatter. “Unseen plans” are four more, written in other formats and styles and kept away from whoever changes the rules: closer to what to expect of the next plan.',
      'Names and figures that a source hides, and sources that break off, are beyond measuring: nobody can check what could not be read. Inferred years do not count towards deadlines.',
    ],
    reading: 'Reading commitments and figures',
    readingHelp:
      'Theme F1 is the harmonic mean of precision and recall, averaged over the six core themes; the strict one also takes arguable labels as wrong.',
    sets: { 'five plans': 'Five plans', 'unseen plans': 'Unseen plans' },
    measures: {
      labelled: 'Commitments labelled by hand',
      found: 'Read exactly',
      false: 'Read, but no commitment',
      mainTheme: 'Main theme right',
      themes: 'Theme F1',
      strict: 'Theme F1, strict',
      targets: 'Numeric targets labelled by hand',
      precision: 'Targets read that are right',
      recall: 'Targets found',
      comparator: 'Comparator right (at least, at most…)',
      unit: 'Unit right',
      year: 'Deadline right',
    },
    byTheme: 'Theme by theme',
    byThemeHelp:
      'F1; beneath it precision, recall and how many were labelled. Where a theme has few commitments, one of them is several percent.',
    themeRates: (precision, recall, labelled) =>
      `P ${precision} · R ${recall} · ${n(labelled)} labelled`,
    similar: 'Finding the same pledge elsewhere',
    similarHelp:
      'Pairs of commitments on the same thing in different regions, found by reading; is one among the five nearest that the program gives?',
    kept: { tune: 'Open set', held: 'Held-back set', open: 'Open set' },
    cases: 'Cases',
    recall5: 'A counterpart among the first five',
    bigrams: 'The same by bare characters (bigrams)',
    oneRow: 'On one row with a counterpart when compared',
    search: 'Search',
    searchHelp:
      'nDCG@10 against relevance judged by hand, at most 100%; for “no answer” the share of searches that are told so. The held-back searches are not shown to whoever improves the search.',
    ofQueries: (queries) => `${n(queries)} searches`,
    classes: {
      plain: 'Words of the plans',
      paraphrase: 'Other words for it',
      english: 'English',
      slips: 'Slips, pinyin, traditional characters',
      questions: 'Whole questions',
      nothing: 'No answer',
      'all with an answer': 'All that have an answer',
    },
  },
  about: {
    title: 'About',
    description:
      'What Duizhao covers, how plans are read, what is inferred, and where the data ends.',
    sections: [
      {
        title: 'What this is',
        paragraphs: [
          'Duizhao covers published education plans, action plans and annual work priorities of Chinese regions. It lists their commitments sentence by sentence, each with its source, to be found, compared and cited.',
          'Quotations are verbatim. Words set in Song type are the plan’s own; everything else is ours.',
        ],
      },
      {
        title: 'How plans are read',
        paragraphs: [
          'A program removes web page debris, divides the text by its numbering and headings, and records each commitment with the headings above it and its place in the source. Sentences cut by page markers are joined again; no word is changed and no lost character is guessed.',
          'Themes, topics, strength and indicators are inferred from the published codebook and marked so; the reason is one click away. Inference can be wrong: the source decides.',
        ],
      },
      {
        title: 'Silence and the unknown',
        paragraphs: [
          '“Not stated” means that a complete source does not say it. Where a source breaks off, what is not seen is marked “source incomplete” and must not be read as no commitment.',
          'Names, years and numbers that a source masks stay masked. Inferred years are marked.',
        ],
      },
      {
        title: 'Limits',
        paragraphs: [
          'Coverage is partial, and some plans come from reposted pages. They stand for no more than themselves and are no basis for a ranking. A pledge on paper is not a pledge kept.',
          'Likeness of wording shows likeness only; it proves no copying.',
        ],
      },
      {
        title: 'How to cite',
        paragraphs: [
          'Every commitment has a lasting link. Links in citations carry the edition of the data, so that they open what was there when it was cited.',
        ],
      },
    ],
    editions: 'Editions of the data',
    published: 'Published',
    content: 'Content',
    changes: 'Changes',
    changed: (added, removed) => `${n(added)} added, ${n(removed)} removed`,
    unchanged: 'commitments unchanged',
    current: 'current',
  },
}
