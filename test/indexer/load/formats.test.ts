// What is taken out of a file of each format, and what a person is told of one that cannot be read.
import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../indexer/load/docx.ts'
import { readHtml } from '../../../indexer/load/html.ts'
import { readMarkdown } from '../../../indexer/load/md.ts'
import { readPdf } from '../../../indexer/load/pdf.ts'
import type { SourceText } from '../../../indexer/shapes.ts'

const bytes = (name: string) => readFileSync(`test/fixtures/formats/${name}`)
const lines = ({ blocks, text }: SourceText) =>
  blocks.map((block) => `${block.kind} ${text.slice(block.start, block.end)}`)
const cells = ({ blocks, text }: SourceText) =>
  blocks.flatMap((block) =>
    block.cells ? [block.cells.map((cell) => text.slice(cell.start, cell.end))] : [],
  )

describe('a web page', () => {
  const page = readHtml(bytes('plan.html').toString())

  it('gives the words of the plan alone, without navigation, share bar, links or footer', () => {
    expect(page.text.trim().split('\n')).toEqual([
      '望溪县“十四五”教育发展规划',
      '为贯彻落实省、市部署，制定本规划。',
      '一、主要目标',
      '到2025年，学前三年毛入园率达到92%以上，普惠性幼儿园',
      '覆盖率达到90%。',
      '新建公办幼儿园6所。',
      '改扩建小学3所。',
      '类别\t指标\t2020年\t2025年',
      '学前\t毛入园率（%）\t88.5\t92',
      '新增学位（个）\t—\t3600',
      '二、重点任务',
      '加强师德师风建设；',
      '推进“县管校聘”。',
    ])
  })

  it('gives a cell that spans rows to each of them', () => {
    expect(cells(page)).toEqual([
      ['类别', '指标', '2020年', '2025年'],
      ['学前', '毛入园率（%）', '88.5', '92'],
      ['学前', '新增学位（个）', '—', '3600'],
    ])
  })

  it('names headings and list items', () => {
    expect(lines(page)).toContain('heading 望溪县“十四五”教育发展规划')
    expect(lines(page)).toContain('list-item 加强师德师风建设；')
  })

  it('that lays its text out in a table is read as text', () => {
    const text = `<table><tr><td><a href="/">首页</a></td></tr><tr><td><p>新建学校5所。</p><p>${'加强管理。'.repeat(99)}</p></td></tr></table>`
    expect(lines(readHtml(text))[0]).toBe('paragraph 新建学校5所。')
  })

  it('whose elements are nested without end is refused with a remedy', () => {
    expect(() => readHtml('<div>'.repeat(200_000))).toThrow(/nested too deeply/)
  })
})

describe('a Word document', () => {
  it('gives headings, paragraphs, table rows and list items', async () => {
    const document = await readDocx(bytes('plan.docx'))
    expect(lines(document)).toContain('heading 一、主要目标')
    expect(lines(document)).toContain('paragraph 新建公办幼儿园6所。')
    expect(lines(document)).toContain('list-item 加强师德师风建设。')
    expect(cells(document)[1]).toEqual(['学前三年毛入园率（%）', '88.5', '92'])
  })

  it('that unpacks to far more than any plan is refused', async () => {
    const zeros = new Uint8Array(101 * 1024 * 1024)
    const bomb = zipSync({ 'word/document.xml': [zeros, { level: 1 }] })
    await expect(readDocx(bomb)).rejects.toThrow(/unpacks to more than 100 MB/)
  }, 30_000)

  it('that is encrypted is refused with a remedy', async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])
    await expect(readDocx(ole)).rejects.toMatchObject({
      message: expect.stringContaining('encrypted'),
      mend: expect.stringContaining('without a password'),
    })
  })

  it('that is damaged is refused', async () => {
    const half = bytes('plan.docx').subarray(0, 3000)
    await expect(readDocx(half)).rejects.toThrow(/damaged/)
  })
})

describe('a PDF', () => {
  it('gives whole paragraphs, though its lines are broken', async () => {
    expect(lines(await readPdf(bytes('plan.pdf')))).toContain(
      'paragraph 到2025年，学前三年毛入园率达到92%以上，普惠性幼儿园覆盖率达到90%，公办园在园幼儿占比达到55%以上，九年义务教育巩固率保持在99%以上，高中阶段毛入学率达到98%，残疾儿童少年义务教育入学率达到97%以上。',
    )
  })

  it('gives the rows of a table by their columns', async () => {
    expect(cells(await readPdf(bytes('plan.pdf')))).toEqual([
      ['指标', '2020年', '2025年'],
      ['学前三年毛入园率（%）', '88.5', '92'],
      ['九年义务教育巩固率（%）', '98.2', '99'],
      ['新增学位（个）', '—', '3600'],
    ])
  })

  it('that is encrypted is refused with a remedy', async () => {
    await expect(readPdf(bytes('encrypted.pdf'))).rejects.toMatchObject({
      message: 'it is encrypted',
      mend: expect.stringContaining('without a password'),
    })
  })

  it('that is damaged is refused', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7 …'))).rejects.toThrow(/not a PDF/)
  })
})

describe('a Markdown file', () => {
  const file = readMarkdown(bytes('plan.md').toString())

  it('is its own text, byte for byte', () => {
    expect(file.text).toBe(bytes('plan.md').toString())
  })

  it('gives headings, paragraphs and list items without their marks', () => {
    expect(lines(file)).toContain('heading 一、主要目标')
    expect(lines(file)).toContain('paragraph 新建公办幼儿园6所。')
    expect(lines(file)).toContain('list-item 完善交流轮岗办法。')
  })

  it('marks emphasis, links and cell borders as markup', () => {
    const marks = new Set(file.markup?.map(({ start, end }) => file.text.slice(start, end)))
    expect(marks).toEqual(new Set(['**', '[', '](https://example.org/p)', ' | ', ' | **']))
  })

  it('gives the rows of a table by their columns', () => {
    expect(cells(file)).toEqual([
      ['指标', '2020年', '2025年'],
      ['学前三年毛入园率（%）', '88.5', '92'],
      ['新增学位（个）', '—', '3600'],
    ])
  })
})
