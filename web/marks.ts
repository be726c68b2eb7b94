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

/** Marks every occurrence of the terms, the longest where several begin, without regard to case. */
export function found(text: string, terms: string | readonly string[]): Part[] {
  const wanted = [terms]
    .flat()
    .map((term) => term.trim().toLowerCase())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return [{ text, marked: false }]
  const lower = text.toLowerCase()
  const parts: Part[] = []
  let done = 0
  for (let at = 0; at < lower.length; ) {
    const term = wanted.find((one) => lower.startsWith(one, at))
    if (term === undefined) {
      at += 1
      continue
    }
    if (at > done) parts.push({ text: text.slice(done, at), marked: false })
    done = at + term.length
    parts.push({ text: text.slice(at, done), marked: true })
    at = done
  }
  if (done < text.length || parts.length === 0)
    parts.push({ text: text.slice(done), marked: false })
  return parts
}
