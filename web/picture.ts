// A drawing of a page as a file that stands by itself: its own styles, title, ground and source.

/** What the stylesheet gives an element of a drawing. */
const styles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-family',
]

const pad = 16
const head = 26
const foot = 22
/** Pixels of a PNG for each unit of the drawing. */
const sharpness = 3

export interface About {
  /** File name without its ending. */
  name: string
  title: string
  source: string
}

/** Hands the drawing to the reader as a download. */
export async function save(drawing: SVGSVGElement, format: 'svg' | 'png', about: About) {
  const { svg, width, height } = standalone(drawing, about)
  const text = new XMLSerializer().serializeToString(svg)
  const url = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  const href = format === 'svg' ? url : await pixels(url, width, height)
  const link = document.createElement('a')
  link.href = href
  link.download = `${about.name}.${format}`
  link.click()
}

function standalone(drawing: SVGSVGElement, { title, source }: About) {
  const { width, height } = drawing.viewBox.baseVal
  const own = drawing.cloneNode(true) as SVGSVGElement
  copyStyles(drawing, own)
  const whole = { width: width + 2 * pad, height: height + head + foot + 2 * pad }
  const svg = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    width: String(whole.width),
    height: String(whole.height),
  }) as SVGSVGElement
  const { color, fontFamily } = getComputedStyle(drawing)
  const ground = getComputedStyle(document.body).backgroundColor
  const words = { fill: color, 'font-family': fontFamily, x: String(pad) }
  svg.append(
    element('rect', { width: '100%', height: '100%', fill: ground }),
    element('text', { ...words, y: String(pad + 12), 'font-size': '15' }, title),
    element('text', { ...words, y: String(whole.height - pad), 'font-size': '9' }, source),
  )
  const moved = element('g', { transform: `translate(${pad} ${pad + head})` })
  moved.append(...own.childNodes)
  svg.append(moved)
  return { svg, ...whole }
}

function element(name: string, attributes: Record<string, string>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}

function copyStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from)
  for (const name of styles) to.setAttribute(name, computed.getPropertyValue(name))
  to.removeAttribute('class')
  for (const [i, child] of [...from.children].entries()) {
    const copy = to.children[i]
    if (copy) copyStyles(child, copy)
  }
}

async function pixels(url: string, width: number, height: number): Promise<string> {
  const image = new Image()
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * sharpness
  canvas.height = height * sharpness
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
