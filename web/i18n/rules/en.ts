// The pages on how the portal works (codebook, about) in English.
import { numberEn as n } from '../numbers.ts'
import type { Rules } from './index.ts'

export const rulesEn: Rules = {
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
  quality: {
    title: 'Measured quality',
    intro: [
      'The program’s output against labels made by hand. The reader went through each source sentence by sentence and wrote the answers down first, without looking at the output.',
      '“Five plans” are those on this site; the rules were improved on them, so their figures flatter. “Unseen plans” are six more, written in other formats and styles and kept away from whoever changes the rules: closer to what to expect of the next plan.',
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
