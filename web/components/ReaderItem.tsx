// One commitment in the reader, with its own anchor and the headings that changed above it.
import type { Plan } from '../../data/schema.ts'
import { found } from '../marks.ts'
import type { Heading, Item } from '../reader.ts'
import { useSite } from '../site.tsx'
import { Actions } from './Actions.tsx'
import { FigureOf } from './FigureOf.tsx'
import { Labels } from './Labels.tsx'
import { Parts } from './Marked.tsx'
import { Quote } from './Quote.tsx'
import { Still } from './Still.tsx'

interface Props {
  item: Item
  plan: Pick<Plan, 'id' | 'region'>
  find: string
}

export function ReaderItem({ item: { id, headed, whole }, plan, find }: Props) {
  return (
    <>
      {headed && (
        <Still class="headings" lang="zh-CN" kept={!whole}>
          {() => whole?.headings.map((one) => <PlanHeading key={one.title} heading={one} />)}
        </Still>
      )}
      <article id={id} class="item">
        <Still class="words" kept={!whole}>
          {() => whole && <Words {...whole} find={find} />}
        </Still>
        <Actions
          commitment={{ id, plan: plan.id, region: plan.region.id, text: () => wordsOf(id) }}
          inPlan
        />
      </article>
    </>
  )
}

/** As they stand on the page. */
const wordsOf = (id: string) =>
  document.querySelector(`#${CSS.escape(id)} .quote`)?.textContent ?? ''

function Words({ commitment, healed, find }: NonNullable<Item['whole']> & { find: string }) {
  const { t } = useSite()
  const { id, order, text, themes, targets } = commitment
  return (
    <>
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
      </div>
    </>
  )
}

function PlanHeading({ heading: { title, depth } }: { heading: Heading }) {
  const Tag = depth <= 1 ? 'h3' : depth === 2 ? 'h4' : 'h5'
  return <Tag class="plan-heading">{title}</Tag>
}
