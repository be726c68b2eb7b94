// Text with marks, from the API's highlight or from a search within the page; never as raw HTML.
import { markedParts, type Part } from '../marks.ts'

export function Marked({ html }: { html: string }) {
  return <Parts parts={markedParts(html)} />
}

export function Parts({ parts }: { parts: Part[] }) {
  return <>{parts.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}</>
}
