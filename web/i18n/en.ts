// The interface in English.

import { count, list } from './counts.ts'
import type { Common } from './index.ts'
import { numberEn as n } from './numbers.ts'
import { unitsEn } from './units.ts'

export const en: Common = {
  site: {
    name: 'Duizhao',
    tagline: 'The pledges of China’s regional education plans, sentence by sentence, side by side',
    skip: 'Skip to content',
    nav: 'Main',
    more: 'More pages',
    otherLanguage: '中文',
    otherLanguageLabel: '切换到中文',
    offline:
      'The connection is lost. What is on the page stays readable; it tries again once you are back online.',
    retry: 'Try again',
    edition: (version) => `Data edition ${version}`,
    footer:
      'Quotations are verbatim from the source. Themes, topics and strength are inferred by a program and can be wrong; the source decides.',
    api: 'Open API',
    sources: 'Quoted from',
    oldEdition: (published, version) =>
      `You are reading the data edition of ${published} (${version}).`,
    changedSince: (added, removed) =>
      added + removed > 0
        ? `Since then ${count(added, 'commitment')} came in and ${n(removed)} went.`
        : 'Since then no commitment came or went; labels or names changed.',
    currentEdition: 'See the current edition',
  },
  nav: {
    search: 'Search',
    compare: 'Compare',
    plans: 'Plans',
    indicators: 'Indicators',
    terms: 'Wording',
    draft: 'Check a draft',
    attention: 'Share of words',
    echoes: 'Shared wording',
    peers: 'Similar regions',
    codebook: 'Codebook',
    about: 'About',
  },
  format: {
    number: n,
    percent: (share) => `${n(Math.round(share * 1000) / 10)}%`,
    year: (year) => String(year),
    years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    list,
    quote: (text) => `“${text}”`,
    colon: ': ',
    comma: ', ',
    unit: (unit) => unitsEn[unit] ?? unit,
  },
  level: { province: 'Province', city: 'City', county: 'County', district: 'District' },
  strength: {
    binding: 'Binding',
    firm: 'Firm',
    aspirational: 'Aspirational',
    exploratory: 'Exploratory',
  },
  per: {
    year: 'a year',
    semester: 'a semester',
    month: 'a month',
    week: 'a week',
    day: 'a day',
  },
  comparator: { '>=': 'at least', '<=': 'at most', '=': 'to reach', range: 'between' },
  mark: {
    from: (region, title, years) => ` (${region}, ${title}, ${years})`,
    shared: 'In common',
    inferred: 'inferred',
    inferredHelp: 'Inferred by a program from the codebook; the source does not say it',
    whyTerm: (term) => `the text says “${term}”`,
    whySection: (section) => `it stands under “${section}”`,
    whyStrength: (word) => `it says “${word}”`,
    whyYears: (words) => `inherited from “${words}”`,
    anonymised: 'name withheld by source',
    anonymisedHelp: 'The source masks the place name; it stays masked here',
    yearInferred: 'year inferred',
    yearInferredHelp:
      'The source gives no year; it is inferred from the date of publication and the text',
    incomplete: 'source incomplete',
    incompleteHelp: 'The source breaks off, so silence proves nothing',
    healed: 'cleaned',
    healedHelp: 'Web page debris stood here in the source; it is left out, no word is changed',
  },
  words: {
    plan: 'Plan',
    region: 'Region',
    themes: 'Themes',
    theme: 'Theme',
    topics: 'Topics',
    topic: 'Topic',
    level: 'Level',
    strength: 'Strength',
    targets: 'Figures',
    deadline: 'Deadline',
    lead: 'Lead',
    support: 'Support',
    source: 'Source',
    commitments: (value) => count(value, 'commitment'),
    figures: (value) => count(value, 'figure'),
    plansCount: (value) => count(value, 'plan'),
    all: 'All',
  },
  action: {
    moreValues: (value) => `${n(value)} more`,
    fewerValues: 'Show fewer',
    phrase: (term) => `Search “${term}”`,
    narrow: 'Type to narrow',
    search: 'Search',
    clearAll: 'Clear all filters',
    remove: (what) => `Remove ${what}`,
    copy: 'Copy quote',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying; please select the text',
    cite: 'Cite',
    pin: 'Pin',
    unpin: 'Unpin',
    similar: 'Similar',
    openInPlan: 'In the plan',
    seeSource: 'In the source',
    export: 'Export',
    figuresAs: (format) => `${format}, a row a figure`,
    apply: 'Apply',
    share: 'Copy link',
  },
  paging: {
    pages: 'Pages of results',
    page: (page, pages) => `Page ${n(page)} of ${n(pages)}`,
    previous: 'Previous',
    next: 'Next',
  },
  pins: {
    label: 'Pinned',
    count: (value) => `${n(value)} pinned`,
    compare: 'Compare the pinned',
    clear: 'Clear',
  },
  home: {
    title: 'Duizhao: the pledges of China’s regional education plans',
    lead: 'What do regional education plans in China pledge?',
    explain: (plans, commitments) =>
      `${count(commitments, 'commitment')} from ${count(plans, 'plan')}, quoted verbatim, each one step from its place in the source. Find them by theme and region, and read them side by side.`,
    description:
      'Find, compare and cite the commitments of Chinese regional education plans: verbatim quotations, figures, deadlines and sources.',
    searchLabel: 'Search the commitments',
    placeholder: 'e.g. 双减, inclusive kindergartens, dropout',
    try: 'Try: ',
    live: 'A comparison, right now',
    liveMore: 'See it in full',
    themes: 'Six core themes',
    otherThemes: 'Other themes',
    regions: 'Regions covered',
    liveSaid: (value, of, silent, unknown) =>
      [
        `${n(value)} of ${count(of, 'region')} state a figure`,
        silent && `none is stated for ${silent}`,
        unknown && `the source for ${unknown} breaks off, so it cannot be known`,
      ]
        .filter(Boolean)
        .join('; ')
        .concat('.'),
    ways: 'What would you like to do?',
    jobs: [
      {
        job: 'Research',
        how: 'See how a term is used across regions, sentence by sentence, and export the lot.',
        links: [
          ['Search', '/search'],
          ['Wording', '/terms'],
          ['Indicators', '/indicators'],
        ],
      },
      {
        job: 'Write policy',
        how: 'See how far others pledge to go, and what a draft of yours leaves out.',
        links: [
          ['Compare', '/compare'],
          ['Check a draft', '/draft'],
        ],
      },
      {
        job: 'Report',
        how: 'Check a quotation at its source; find who says it and who does not.',
        links: [
          ['Plans', '/plans'],
          ['Shared wording', '/echoes'],
        ],
      },
    ],
  },
  embed: {
    label: 'Embed',
    help: 'Paste this code into a web page to show this view there',
    copy: 'Copy the code',
    source: (plans) => `Quoted verbatim from education plans: ${plans}.`,
    inferred: 'Themes and topics are inferred by a program.',
    open: 'See it in full, with sources, on Duizhao',
  },
  problem: {
    notFound: 'There is no such page',
    notFoundText:
      'The link may be mistyped, or the commitment has changed in a newer edition of the data.',
    bad: 'This request makes no sense here',
    gone: 'This edition of the data is no longer kept',
    goneText: 'The current edition has an answer to the same question.',
    limited: 'Too many requests',
    limitedText: 'Please wait a moment and try again.',
    failed: 'The page could not be opened',
    failedText: 'The search service does not answer right now. Please try again shortly.',
    offline: 'The connection is lost',
    offlineText: 'Try again once you are back online.',
    detail: 'Details',
    next: 'You can still',
    home: 'go to the home page',
  },
}
