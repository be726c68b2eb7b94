// Finds the main content of a page by its structure: where sentences stand and links do not.
import {
  attribute,
  children,
  type Element,
  isElement,
  isUnseen,
  type Node,
  type Parent,
} from './html-tree.ts'

/**
 * The lowest element that holds nearly all the sentences of the page. What is furniture in it, by
 * its element, its role, or its being mostly links, is taken out.
 */
export function mainContent(document: Parent): Parent {
  const body = findFirst(document, (one) => one.tagName === 'body') ?? document
  const measured = measureAll(body)
  removeFurniture(body, measured)
  return narrow(body, measured)
}

/** How much an element holds. Links count apart: their words are titles of other pages. */
interface Measure {
  /** Marks that end a sentence or clause, outside links. */
  sentences: number
  characters: number
  linked: number
  /** Holds a heading of the first rank, or of any. */
  title: boolean
  heading: boolean
}

function measureAll(root: Parent): Map<Node | Parent, Measure> {
  const measured = new Map<Node | Parent, Measure>()
  const measure = (node: Node | Parent, inLink: boolean): Measure => {
    const sum: Measure = { sentences: 0, characters: 0, linked: 0, title: false, heading: false }
    if ('value' in node) {
      sum.characters = node.value.replace(/\s/g, '').length
      sum.linked = inLink ? sum.characters : 0
      sum.sentences = inLink ? 0 : (node.value.match(/[。；;！？]/g)?.length ?? 0)
    } else if ('childNodes' in node) {
      const link = inLink || (isElement(node) && node.tagName === 'a')
      sum.title = isElement(node) && node.tagName === 'h1'
      sum.heading = isElement(node) && /^h[1-6]$/.test(node.tagName)
      for (const child of children(node)) {
        const part = measure(child, link)
        sum.sentences += part.sentences
        sum.characters += part.characters
        sum.linked += part.linked
        sum.title ||= part.title
        sum.heading ||= part.heading
      }
    }
    measured.set(node, sum)
    return sum
  }
  measure(root, false)
  return measured
}

function removeFurniture(node: Parent, measured: Map<Node | Parent, Measure>): void {
  node.childNodes = node.childNodes.filter(
    (child) => !isElement(child) || !isFurniture(child, measured.get(child)),
  )
  for (const child of node.childNodes) if (isElement(child)) removeFurniture(child, measured)
}

function isFurniture(element: Element, measure: Measure | undefined): boolean {
  if (!measure || isUnseen(element)) return true
  if (FURNITURE.has(element.tagName) || ROLES.has(attribute(element, 'role') ?? '')) {
    // A page may wrap its title, or all of itself, in such an element.
    return measure.sentences < FEW_SENTENCES && !measure.title
  }
  const bar = measure.linked > 0 && measure.sentences === 0 && !measure.heading
  return bar && measure.linked >= 0.5 * measure.characters
}

const FEW_SENTENCES = 5
const FURNITURE = new Set(['nav', 'footer', 'aside', 'header', 'form'])
const ROLES = new Set(
  'banner complementary contentinfo dialog navigation search toolbar'.split(' '),
)

/** Steps down while one child alone holds nearly all the sentences and no title stands beside it. */
function narrow(node: Parent, measured: Map<Node | Parent, Measure>): Parent {
  const total = measured.get(node)?.sentences ?? 0
  if (total === 0) return node
  const elements = children(node).filter(isElement)
  const heir = elements.find(
    (child) =>
      CONTAINERS.has(child.tagName) && (measured.get(child)?.sentences ?? 0) >= NEARLY_ALL * total,
  )
  if (!heir || elements.some((child) => child !== heir && measured.get(child)?.heading)) return node
  return narrow(heir, measured)
}

const NEARLY_ALL = 0.9
const CONTAINERS = new Set('article center div main section table tbody td tr form'.split(' '))

function findFirst(node: Parent, wanted: (element: Element) => boolean): Element | null {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    const found = wanted(child) ? child : findFirst(child, wanted)
    if (found) return found
  }
  return null
}
