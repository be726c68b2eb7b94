// What a reader sees of a parsed page: its elements and their words.
import type { DefaultTreeAdapterTypes } from 'parse5'

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
  if ('value' in node) return node.value.replace(/\s+/g, ' ')
  if (!isElement(node)) return ''
  if (node.tagName === 'br') return ' '
  return children(node).map(wordsOf).join('')
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Whether it breaks the line: a block element, or an inline one (a font, a span) around blocks. */
export const holdsBlocks = (element: Element): boolean =>
  BLOCKS.has(element.tagName) || children(element).some((one) => isElement(one) && holdsBlocks(one))
