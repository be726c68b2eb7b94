// One commitment in the reader, with its own anchor and the headings that changed above it.
import type { Commitment } from '../../data/schema.ts'
import { found } from '../marks.ts'
import { useSite } from '../site.tsx'
import { Actions } from './Actions.tsx'
import { FigureOf } from './FigureOf.tsx'
import { Labels } from './Labels.tsx'
import { Parts } from './Marked.tsx'
import { Quote } from './Quote.tsx'

interface Props {
  commitment: Commitment
  /** Headings that stand between the one before and this one. */
  headings: { title: string; depth: number }[]
  find: string
  lit: boolean
  healed: boolean
}

export function ReaderItem({ commitment, headings, find, lit, healed }: Props) {
  const { t } = useSite()
  const { id, order, text, themes, targets } = commitment
  return (
    <>
      {headings.map(({ title, depth }) => (
        <Heading key={title} depth={depth}>
          {title}
        </Heading>
      ))}
      <article id={id} class={lit ? 'item lit' : 'item'}>
        <a class="number" href={`#${id}`} aria-label={t.plan.number(order)}>
          {order}
        </a>
        <Quote theme={themes[0]}>
          <Parts parts={found(text, find)} />
        </Quote>
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
          {healed && (
            <span class="caveat" title={t.mark.healedHelp}>
              {t.mark.healed}
            </span>
          )}
          <Actions commitment={commitment} inPlan />
        </div>
      </article>
    </>
  )
}

function Heading({ depth, children }: { depth: number; children: string }) {
  const Tag = depth <= 1 ? 'h3' : depth === 2 ? 'h4' : 'h5'
  return (
    <Tag class="plan-heading" lang="zh-CN">
      {children}
    </Tag>
  )
}
