// One paragraph of a draft beside the peers: what it speaks of, its figures, the nearest pledges.
import type { DraftAnswer, DraftParagraph as Read } from '../../server/schemas/draft.ts'
import { themeName, topicName } from '../catalog.ts'
import { measuresOf } from '../draft.ts'
import { study } from '../i18n/study/index.ts'
import { reasonLabel } from '../labels.ts'
import { useSite } from '../site.tsx'
import { DraftFigures } from './DraftFigures.tsx'
import { FigureOf } from './FigureOf.tsx'
import { Nearest } from './Nearest.tsx'

interface Props {
  paragraph: Read
  /** Its place among the paragraphs that are no headings, from 1. */
  order: number
  answer: DraftAnswer
}

export function DraftParagraph({ paragraph, order, answer }: Props) {
  const { lang } = useSite()
  const words = study(lang).draft
  const { text, targets, hits } = paragraph
  const measures = measuresOf(paragraph, answer.indicators)
  const others = targets.filter((target) => !measures.some(({ id }) => id === target.indicator))
  return (
    <section class="paragraph">
      <h3>{words.paragraph(order)}</h3>
      <p class="draft-text" lang="zh-CN">
        {text}
      </p>
      <Labelled paragraph={paragraph} />
      {measures.map((indicator) => (
        <DraftFigures
          key={indicator.id}
          indicator={indicator}
          own={targets.filter((target) => target.indicator === indicator.id)}
        />
      ))}
      {others.length > 0 && (
        <div>
          <h4>{words.otherFigures}</h4>
          <ul class="figures">
            {others.map((target, i) => (
              <li key={`${target.quote} ${i}`}>
                <FigureOf target={target} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <h4>{words.nearest}</h4>
      {hits.length === 0 && <p class="help">{words.none}</p>}
      <ol class="results">
        {hits.map((hit) => (
          <li key={hit.commitment.id}>
            <Nearest hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Labelled({ paragraph: { themes, topics, why } }: { paragraph: Read }) {
  const { t, lang, names, href } = useSite()
  const reasons = (id: string) =>
    why[id] && <small> {t.format.list(why[id].map((reason) => reasonLabel(t, reason)))}</small>
  return (
    <details class="labels">
      <summary>
        {themes.map((id) => (
          <span key={id} class="theme" data-theme={id}>
            {themeName(names, id)[lang]}
          </span>
        ))}
        {topics.slice(0, 3).map((id) => (
          <span key={id}>{topicName(names, id)[lang]}</span>
        ))}
        <span class="inferred" title={t.mark.inferredHelp}>
          {t.mark.inferred}
        </span>
      </summary>
      <dl>
        <dt>{t.words.themes}</dt>
        {themes.map((id) => (
          <dd key={id}>
            <a href={href(`/compare?theme=${id}`)}>{themeName(names, id)[lang]}</a>
            {reasons(id)}
          </dd>
        ))}
        {topics.length > 0 && <dt>{t.words.topics}</dt>}
        {topics.map((id) => (
          <dd key={id}>
            <a href={href(`/compare?topic=${id}`)}>{topicName(names, id)[lang]}</a>
            {reasons(id)}
          </dd>
        ))}
      </dl>
    </details>
  )
}
