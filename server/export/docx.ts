// A document to quote from: the words, whose they are, where they stand, and the sources at the end.
import type { Document, IParagraphOptions, Paragraph } from 'docx'
import type { Plan } from '../../data/schema.ts'
import { factsOf } from '../cite/facts.ts'
import { apa, gbt7714 } from '../cite/text.ts'
import { aboutLines } from './about.ts'
import { type Entry, gathered } from './entries.ts'
import { type ExportFile, type FileFacts, linkTo } from './file.ts'
import { type Lang, STATUSES, STRENGTHS } from './words.ts'

type Docx = typeof import('docx')

export const docx: ExportFile = {
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  limit: 2_000,
  write: async function* (entries, facts) {
    // Loaded with the first file asked for: the portal starts without it.
    const library = await import('docx')
    yield await library.Packer.toBuffer(documentOf(library, await gathered(entries), facts))
  },
}

const FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: '宋体',
  cs: 'Times New Roman',
}
const HEADING_FONT = { ...FONT, ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' }

function documentOf(library: Docx, entries: Entry[], facts: FileFacts): Document {
  const write = writer(library, facts)
  const [title, ...notes] = aboutLines(facts)
  const heading = (size: number) => ({
    run: { font: HEADING_FONT, size, bold: true, color: '1a1a1a' },
    paragraph: { spacing: { before: size * 12, after: 120 }, keepNext: true },
  })
  return new library.Document({
    creator: '对照 Duizhao',
    title: title!,
    description: `${facts.asked} · ${facts.edition.version}`,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 22, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
          paragraph: { spacing: { line: 340, after: 100 } },
        },
        title: heading(36),
        heading1: heading(28),
        heading2: heading(24),
      },
    },
    sections: [
      {
        children: [
          write.styled(title!, 'TITLE'),
          ...notes.map(write.note),
          ...(facts.compared ? byTopic(entries, write) : byPlan(entries, write)),
          ...write.sources(entries),
        ],
      },
    ],
  })
}

type Writer = ReturnType<typeof writer>

/** A heading a plan, each time another plan begins. */
function byPlan(entries: Entry[], write: Writer): Paragraph[] {
  return entries.flatMap((entry, i) => [
    ...(entries[i - 1]?.plan === entry.plan
      ? []
      : [write.styled(write.planName(entry), 'HEADING_1')]),
    ...write.entry(entry),
  ])
}

/** A heading a topic, one below it a region. */
function byTopic(entries: Entry[], write: Writer): Paragraph[] {
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1]
    const sameTopic = before?.row?.topic.id === entry.row?.topic.id
    return [
      ...(sameTopic ? [] : [write.styled(write.topicName(entry), 'HEADING_1')]),
      ...(sameTopic && before?.plan === entry.plan
        ? []
        : [write.styled(write.planName(entry), 'HEADING_2')]),
      ...write.entry(entry),
    ]
  })
}

function writer(library: Docx, facts: FileFacts) {
  const { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } = library
  const english = facts.lang === 'en'
  const lang = english ? 'en' : 'zh'
  const planOf = ({ plan }: Entry) => facts.plans.get(plan)!

  const text = (words: string, rest: Partial<IParagraphOptions> = {}) =>
    new Paragraph({ ...rest, children: [new TextRun(inXml(words))] })

  const note = (words: string) =>
    new Paragraph({ children: [new TextRun({ text: inXml(words), size: 18, color: '595959' })] })

  const linked = (words: string, link: string) =>
    new Paragraph({
      spacing: { after: 200 },
      indent: { left: 420 },
      children: [
        new TextRun({
          text: inXml(words.replace(link, '').replace(/[\s.]+$/, '')),
          size: 18,
          color: '595959',
        }),
        new TextRun({ text: ' ', size: 18 }),
        new ExternalHyperlink({
          link,
          children: [new TextRun({ text: link, size: 18, style: 'Hyperlink' })],
        }),
      ],
    })

  const entry = (one: Entry): Paragraph[] => {
    const { commitment, row } = one
    if (!commitment) return row ? [note(STATUSES[row.status][lang])] : []
    const { origin, today, edition } = facts
    const cited = factsOf(commitment, planOf(one), { origin, version: edition.version, today })
    const told = [
      commitment.section.join(' › '),
      commitment.years.join(english ? ', ' : '、'),
      STRENGTHS[commitment.strength][lang],
    ]
    return [
      text(`“${commitment.text}”`, { indent: { left: 420 }, keepLines: true, keepNext: true }),
      new Paragraph({
        indent: { left: 420 },
        keepNext: true,
        children: [
          new TextRun({ text: inXml(told.filter(Boolean).join(' · ')), size: 18, color: '595959' }),
        ],
      }),
      linked(english ? apa(cited) : gbt7714(cited), linkTo(commitment.id, facts)),
    ]
  }

  /** Each plan quoted, with what a careful reader must know of it. */
  const sources = (entries: Entry[]): Paragraph[] => {
    const plans = [...new Set(entries.map(planOf))]
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [new TextRun(english ? 'Sources' : '来源')],
      }),
      ...plans.flatMap(({ title, publisher, region, years, source, complete, gap, notes }) => [
        text(
          `${publisher ?? region[lang]}：《${title}》（${yearsOf(years, lang)}）${source.url ?? ''}`,
        ),
        ...(complete ? [] : [note(`${STATUSES.unknown[lang]}：${gap ?? ''}`)]),
        ...(notes ? [note(notes)] : []),
      ]),
    ]
  }

  return {
    note,
    entry,
    sources,
    styled: (words: string, level: 'TITLE' | 'HEADING_1' | 'HEADING_2') =>
      new Paragraph({ heading: HeadingLevel[level], children: [new TextRun(inXml(words))] }),
    planName: (one: Entry) => {
      const { region, title, title_en, years } = planOf(one)
      return english
        ? `${region.en}: ${title_en ?? title} (${yearsOf(years, lang)})`
        : `${region.zh}《${title}》（${yearsOf(years, lang)}）`
    },
    topicName: ({ row }: Entry) => row?.topic[lang] ?? '',
  }
}

/** Marked where the source masks or omits them. */
function yearsOf({ from, to, inferred }: Plan['years'], lang: Lang): string {
  const span = from === to ? String(from) : `${from}–${to}`
  if (!inferred) return span
  return lang === 'en' ? `${span}, inferred` : `${span}，推定`
}

/** What XML 1.0 does not allow, left out. */
const inXml = (text: string) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
