// Takes a plan out of a Markdown file. The text is the file itself; its markup is marked as such.
import type { Nodes, Parents, Root, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, SourceText } from '../shapes.ts'
import type { Place } from './blocks.ts'

export function readMarkdown(text: string): SourceText {
  const root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const blocks: Block[] = []
  const words: Place[] = []
  collect(root, 0, blocks, words)
  return {
    format: 'md',
    text,
    blocks,
    markup: gaps(blocks, words),
    bold: withUnseen(text, boldIn(root)),
  }
}

function collect(node: Root | Parents, lists: number, blocks: Block[], words: Place[]): void {
  for (const child of node.children as Nodes[]) {
    switch (child.type) {
      case 'heading':
        addBlock({ kind: 'heading', level: child.depth }, child, blocks, words)
        break
      case 'paragraph':
        addBlock(
          node.type === 'listItem'
            ? { kind: 'list-item', level: lists }
            : { kind: 'paragraph', level: 0 },
          child,
          blocks,
          words,
        )
        break
      case 'code':
        addBlock({ kind: 'paragraph', level: 0 }, child, blocks, words)
        break
      case 'table':
        child.children.forEach((row, index) => {
          addRow(row, index === 0, blocks, words)
        })
        break
      case 'list':
        collect(child, lists + 1, blocks, words)
        break
      case 'blockquote':
      case 'listItem':
        collect(child, lists, blocks, words)
        break
      // Raw HTML, rules, definitions of links and front matter are no words of the plan.
      default:
        break
    }
  }
}

function addBlock(
  kind: Pick<Block, 'kind' | 'level'>,
  node: Nodes,
  blocks: Block[],
  words: Place[],
): void {
  const inside = wordsIn(node)
  if (inside.length === 0) return
  words.push(...inside)
  blocks.push({ ...kind, start: inside[0]!.start, end: inside.at(-1)!.end })
}

function addRow(row: TableRow, header: boolean, blocks: Block[], words: Place[]): void {
  const cells = row.children.map((cell) => {
    const inside = wordsIn(cell)
    words.push(...inside)
    const at = place(cell)
    return { start: inside[0]?.start ?? at.start, end: inside.at(-1)?.end ?? at.start }
  })
  const filled = cells.filter((cell) => cell.end > cell.start)
  if (filled.length === 0) return
  blocks.push({
    kind: 'table-row',
    level: 0,
    start: filled[0]!.start,
    end: filled.at(-1)!.end,
    cells,
    header,
  })
}

/** Where the words of a node stand, without the marks of emphasis, links and code. */
function wordsIn(node: Nodes): Place[] {
  if (node.type === 'text') return [place(node)]
  if (node.type === 'inlineCode' || node.type === 'code') {
    const { start, end } = place(node)
    const fence = node.type === 'code' ? 0 : (end - start - node.value.length) / 2
    return [{ start: start + fence, end: end - fence }]
  }
  return 'children' in node ? (node.children as Nodes[]).flatMap(wordsIn) : []
}

const PAIR = /\*\*([^*\n]{1,60}?)\*\*/g

/** With the pairs of ** that Markdown does not see before a Chinese letter: "**强师。**每年…". */
function withUnseen(text: string, bold: Place[]): Place[] {
  const seen = new Set(bold.map(({ start }) => start))
  const unseen = [...text.matchAll(PAIR)].flatMap(({ index, 1: words = '' }) =>
    seen.has(index + 2) ? [] : [{ start: index + 2, end: index + 2 + words.length }],
  )
  return [...bold, ...unseen].sort((a, b) => a.start - b.start)
}

/** The words of each bold run. */
function boldIn(node: Nodes): Place[] {
  if (node.type === 'strong') {
    const words = wordsIn(node)
    return words.length > 0 ? [{ start: words[0]!.start, end: words.at(-1)!.end }] : []
  }
  return 'children' in node ? (node.children as Nodes[]).flatMap(boldIn) : []
}

const place = (node: Nodes): Place => ({
  start: node.position!.start.offset!,
  end: node.position!.end.offset!,
})

/** The runs inside the blocks that are not words. */
function gaps(blocks: Block[], words: Place[]): Place[] {
  const found: Place[] = []
  let next = 0
  for (const block of blocks) {
    let at = block.start
    while (next < words.length && words[next]!.end <= block.end) {
      const word = words[next++]!
      if (word.start > at) found.push({ start: at, end: word.start })
      at = Math.max(at, word.end)
    }
  }
  return found
}
