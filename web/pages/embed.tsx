// /embed/…: a comparison, an indicator or a commitment in another site's frame, with where it is from.
import type { ComponentType } from 'preact'
import type { CommitmentAnswer } from '../../server/schemas/commitments.ts'
import type { CompareAnswer } from '../../server/schemas/compare.ts'
import { isShow, rowsShown, subject, summary } from '../comparison.ts'
import { CompareTable } from '../components/CompareTable.tsx'
import { FigureOf } from '../components/FigureOf.tsx'
import { Hidden } from '../components/Hidden.tsx'
import { Quote } from '../components/Quote.tsx'
import { SourceLine } from '../components/SourceLine.tsx'
import { planYears } from '../labels.ts'
import type { Page } from '../page.ts'
import { useSite } from '../site.tsx'
import { page as commitmentPage } from './commitment.tsx'
import { page as comparePage } from './compare.tsx'
import { page as indicatorPage } from './indicator.tsx'

interface Framed<D> {
  shown: D
  version: string
}

/** The same data as the whole page; search engines are to find that one. */
function framed<D>(
  whole: Page<D>,
  View: ComponentType<{ data: D }>,
  /** Ids of the plans that it quotes. */
  quoted: (data: D) => string[],
): Page<Framed<D>> {
  return {
    async load(context) {
      const loaded = await whole.load(context)
      const data = { shown: loaded.data, version: loaded.version ?? '' }
      return { ...loaded, data, index: false }
    },
    View: ({ data: { shown, version } }) => (
      <>
        <View data={shown} />
        <SourceLine version={version} plans={[...new Set(quoted(shown))]} />
      </>
    ),
  }
}

function Comparison({ data: answer }: { data: CompareAnswer }) {
  const { t, lang, query, names, url } = useSite()
  const { regions: sides, rows } = answer
  const wanted = query.get('show')
  const visible = rowsShown(rows, isShow(wanted) ? wanted : 'all', query.get('of'))
  const title = t.compare.title(subject(query, names, lang, t), sides.length)
  return (
    <div class="compare-page">
      <h1>
        <a href={url}>{title}</a>
      </h1>
      <p>{summary(answer, lang, t).join(lang === 'zh' ? '' : ' ')}</p>
      {visible.length === 0 && <p class="notice">{t.compare.noRows}</p>}
      {visible.length > 0 && (
        <CompareTable
          sides={sides}
          rows={visible}
          summary={answer.summary}
          at={0}
          caption={title}
        />
      )}
    </div>
  )
}

function Commitment({ data: { answer } }: { data: { answer: CommitmentAnswer } }) {
  const { t, lang, url } = useSite()
  const { commitment, plan, region } = answer
  return (
    <article class="card">
      <h1 class="where">
        <a href={url}>
          <b>{region[lang]}</b> {planYears(t, plan)}
        </a>
        <Hidden region={region.id} plan={plan.id} />
        <span class="section" lang="zh-CN">
          {[plan.title, ...commitment.section].join(' › ')}
        </span>
      </h1>
      <Quote theme={commitment.themes[0]}>{commitment.text}</Quote>
      {commitment.targets.length > 0 && (
        <ul class="figures">
          {commitment.targets.map((target) => (
            <li key={target.quote + target.value}>
              <FigureOf target={target} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

export const compare = framed(comparePage, Comparison, ({ regions }) =>
  regions.map(({ plan }) => plan.id),
)
export const commitment = framed(commitmentPage, Commitment, ({ answer }) => [answer.plan.id])
export const indicator = framed(indicatorPage, indicatorPage.View, ({ indicator: { values } }) =>
  values.map(({ plan }) => plan),
)
