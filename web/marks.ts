// Text cut into marked and unmarked parts.

export interface Part {
  text: string
  marked: boolean
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
}

const plain = (html: string) =>
  html.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity)

/** Reads `a<mark>b</mark>c`; whatever else looks like a tag stays text. */
export function markedParts(html: string): Part[] {
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, i) => ({ text: plain(text), marked: i % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** Marks every occurrence of `term`, without regard to case. An empty term marks nothing. */
export function found(text: string, term: string): Part[] {
  const wanted = term.trim().toLowerCase()
  if (!wanted) return [{ text, marked: false }]
  const parts: Part[] = []
  const lower = text.toLowerCase()
  let from = 0
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    if (at > from) parts.push({ text: text.slice(from, at), marked: false })
    from = at + wanted.length
    parts.push({ text: text.slice(at, from), marked: true })
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false })
  return parts
}
