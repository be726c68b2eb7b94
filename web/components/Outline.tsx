// The headings of a plan, each leading to the first commitment under it.
import type { OutlineEntry } from '../../server/schemas/plans.ts'
import { useSite } from '../site.tsx'

export function Outline({ entries }: { entries: OutlineEntry[] }) {
  const { t } = useSite()
  return (
    <nav class="outline" aria-label={t.plan.outline}>
      <details>
        <summary>{t.plan.outline}</summary>
        <ol lang="zh-CN">
          {entries.map((entry) => (
            <li key={entry.first + entry.title} class={`depth-${Math.min(entry.depth, 3)}`}>
              <a href={`#${entry.first}`}>{entry.title}</a>
              <small>{t.format.number(entry.count)}</small>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
