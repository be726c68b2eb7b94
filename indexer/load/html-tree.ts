// What a reader sees of a parsed page: its elements and their words.
import type { DefaultTreeAdapterTypes } from 'parse5'
import { BOLD } from './blocks.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.ParentNode
export type Element = DefaultTreeAdapterTypes.Element

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null

export const children = (node: Parent): Node[] =>
  node.childNodes.filter((child) => !isElement(child) || !isUnseen(child))

const UNSEEN = new Set(
  'audio button canvas datalist dialog embed head iframe img input link map menu meta noscript object option script select style svg template textarea video'.split(
    ' ',
  ),
)

export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true
  if (attribute(element, 'hidden') !== null) return true
  if (attribute(element, 'aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
}

/** The words of a text node, or of all that an element holds. */
export function wordsOf(node: Node): string {
  if ('value' in node) return node.value.replace(/[\s\ue001\ue002]+/g, ' ')
  if (!isElement(node)) return ''
  if (node.tagName === 'br') return ' '
  return children(node).map(wordsOf).join('')
}

/** The same, with marks around what is set in bold. */
export function markedWordsOf(node: Node): string {
  if (!isElement(node)) return wordsOf(node)
  if (node.tagName === 'br') return ' '
  if (isBold(node)) return `${BOLD.opens}${wordsOf(node)}${BOLD.closes}`
  return children(node).map(markedWordsOf).join('')
}

const isBold = (element: Element): boolean =>
  /^(?:b|strong)$/.test(element.tagName) ||
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '')

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Whether it breaks the line: a block element, or an inline one (a font, a span) around blocks. */
export const holdsBlocks = (element: Element): boolean =>
  BLOCKS.has(element.tagName) || children(element).some((one) => isElement(one) && holdsBlocks(one))
