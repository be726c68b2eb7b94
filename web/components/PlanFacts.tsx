// What is known of a plan's source, and what the source does not say.
import type { Plan } from '../../data/schema.ts'
import { useSite } from '../site.tsx'

export function PlanFacts({ plan }: { plan: Plan }) {
  const { t } = useSite()
  const { source, publisher, notes } = plan
  return (
    <details class="facts">
      <summary>{t.plan.about}</summary>
      <dl>
        <dt>{t.plan.publisher}</dt>
        <dd lang={publisher ? 'zh-CN' : undefined}>{publisher ?? t.plan.unknown}</dd>
        {source.note && (
          <>
            <dt>{t.plan.note}</dt>
            <dd lang="zh-CN">{source.note}</dd>
          </>
        )}
        {notes && (
          <>
            <dt>{t.plan.notes}</dt>
            <dd lang="zh-CN">{notes}</dd>
          </>
        )}
        <dt>{t.plan.url}</dt>
        <dd>{source.url ? <a href={source.url}>{source.url}</a> : t.plan.unknown}</dd>
        <dt>{t.plan.retrieved}</dt>
        <dd>{source.retrieved}</dd>
      </dl>
      <p>
        <a href={`/api/v1/plans/${plan.id}/source`}>{t.plan.sourceFile}</a>
      </p>
    </details>
  )
}
