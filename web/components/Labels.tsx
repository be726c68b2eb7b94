// The inferred labels of a commitment, each with the reason it was given.
import type { Commitment } from '../../data/schema.ts'
import { themeName, topicName } from '../catalog.ts'
import { deadlineReason, reasonLabel } from '../labels.ts'
import { useSite } from '../site.tsx'

export function Labels({ commitment }: { commitment: Commitment }) {
  const { t, lang, names, href } = useSite()
  const { themes, topics, strength, years, why } = commitment
  const inherited = deadlineReason(t, why.years)
  return (
    <details class="labels">
      <summary>
        {themes.map((id) => (
          <span key={id} class="theme" data-theme={id}>
            {themeName(names, id)[lang]}
          </span>
        ))}
        {topics.slice(0, 2).map((id) => (
          <span key={id}>{topicName(names, id)[lang]}</span>
        ))}
        <span>{t.strength[strength]}</span>
        <span class="inferred" title={t.mark.inferredHelp}>
          {t.mark.inferred}
        </span>
      </summary>
      <dl>
        <dt>{t.words.themes}</dt>
        {themes.map((id) => (
          <dd key={id}>
            <a href={href(`/search?theme=${id}`)}>{themeName(names, id)[lang]}</a>
            <Why reasons={why[id]} />
          </dd>
        ))}
        {topics.length > 0 && <dt>{t.words.topics}</dt>}
        {topics.map((id) => (
          <dd key={id}>
            <a href={href(`/compare?topic=${id}`)}>{topicName(names, id)[lang]}</a>
            <Why reasons={why[id]} />
          </dd>
        ))}
        <dt>{t.words.strength}</dt>
        <dd>
          {t.strength[strength]}
          <Why reasons={why[strength] ?? why.strength} />
        </dd>
        {why.years && <dt>{t.words.deadline}</dt>}
        {why.years && (
          <dd>
            {t.format.list(years.map(t.format.year))}
            {inherited && <small> {inherited}</small>}
          </dd>
        )}
      </dl>
      <p>{t.mark.inferredHelp}</p>
    </details>
  )
}

function Why({ reasons }: { reasons: string[] | undefined }) {
  const { t } = useSite()
  if (!reasons?.length) return null
  return <small> {t.format.list(reasons.map((reason) => reasonLabel(t, reason)))}</small>
}
