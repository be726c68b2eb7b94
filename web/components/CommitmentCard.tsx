// One commitment as a result: its words, where it stands, its figures, its labels, what to do with it.
import type { Commitment } from '../../data/schema.ts'
import { useSite } from '../site.tsx'
import { Actions } from './Actions.tsx'
import { FigureOf } from './FigureOf.tsx'
import { Labels } from './Labels.tsx'
import { Marked } from './Marked.tsx'
import { Provenance } from './Provenance.tsx'
import { Quote } from './Quote.tsx'

interface Props {
  commitment: Commitment
  highlight?: string
  /** What was searched for: marked in the headings where the text holds none of it. */
  words?: string[]
}

export function CommitmentCard({ commitment, highlight, words = [] }: Props) {
  const { href } = useSite()
  const { id, text, themes, targets } = commitment
  return (
    <article class="card">
      <Provenance commitment={commitment} words={highlight?.includes('<mark>') ? [] : words} />
      <a class="through" href={href(`/c/${id}`)}>
        <Quote theme={themes[0]}>{highlight ? <Marked html={highlight} /> : text}</Quote>
      </a>
      {targets.length > 0 && (
        <ul class="figures">
          {targets.map((target) => (
            <li key={target.quote + target.value}>
              <FigureOf target={target} />
            </li>
          ))}
        </ul>
      )}
      <div class="foot">
        <Labels commitment={commitment} />
        <Actions commitment={commitment} />
      </div>
    </article>
  )
}
