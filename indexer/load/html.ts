// Takes a plan out of a web page: its main content by structure, without navigation and share bars.
import { parse } from 'parse5'
import type { Format, SourceText } from '../shapes.ts'
import { TextBuilder } from './blocks.ts'
import { mainContent } from './html-content.ts'
import { addTable, isDataTable } from './html-table.ts'
import {
  children,
  type Element,
  holdsBlocks,
  isElement,
  markedWordsOf,
  type Node,
  type Parent,
  wordsOf,
} from './html-tree.ts'
import { UnreadableSource } from './unreadable.ts'

/** @param html the decoded page */
export function readHtml(html: string): SourceText {
  return read(html, 'html', mainContent)
}

/** A document that is nothing but content, as the converter of another format gives it. */
export function readWholeHtml(html: string, format: Format): SourceText {
  return read(html, format, (document) => document)
}

function read(html: string, format: Format, choose: (document: Parent) => Parent): SourceText {
  const text = new TextBuilder()
  try {
    walk(choose(parse(html)), text, 0)
  } catch (error) {
    // The only way to use up the stack here is a page made to do so.
    if (!(error instanceof RangeError)) throw error
    throw new UnreadableSource(
      'its elements are nested too deeply',
      'Save the text of the page as .txt',
    )
  }
  return text.build(format)
}

/** Runs of inline content become paragraphs; block elements are walked into. */
function walk(node: Parent, text: TextBuilder, lists: number): void {
  let inline = ''
  const flush = () => {
    // A <br> may end a paragraph or only a line: the break stays for the reading to judge.
    const lines = inline
      .split('\n')
      .map(collapse)
      .filter((line) => line !== '')
    text.add('paragraph', lines.join('\n'))
    inline = ''
  }
  for (const child of children(node)) {
    if (!isElement(child)) inline += markedWordsOf(child)
    else if (child.tagName === 'br') inline += '\n'
    else if (breaks(child)) {
      flush()
      walkBlock(child, text, lists)
    } else inline += markedWordsOf(child)
  }
  flush()
}

function walkBlock(element: Element, text: TextBuilder, lists: number): void {
  const heading = /^h([1-6])$/.exec(element.tagName)
  if (heading) text.add('heading', collapse(wordsOf(element)), Number(heading[1]))
  else if (element.tagName === 'table' && isDataTable(element)) addTable(element, text)
  else if (element.tagName === 'li' && !children(element).some(breaks)) {
    text.add('list-item', collapse(markedWordsOf(element)), Math.max(lists, 1))
  } else walk(element, text, /^[uo]l$/.test(element.tagName) ? lists + 1 : lists)
}

const breaks = (node: Node) => isElement(node) && holdsBlocks(node)

const collapse = (text: string) => text.replace(/[^\S\u3000]+/g, ' ').trim()
