// Each occurrence of a term on a line of its own, the term in one column.
import type { TermsAnswer } from '../../server/schemas/terms.ts'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

const sorts = ['plan', 'left', 'right'] as const

export function Concordance({ lines, sort }: Pick<TermsAnswer, 'lines' | 'sort'>) {
  const { lang, names, path, query, href } = useSite()
  const words = study(lang).terms
  const to = (one: string) =>
    href(path + search(withParameters(query, { sort: one === 'plan' ? null : one, page: null })))
  return (
    <section class="found-lines">
      <h2>{words.lines}</h2>
      <nav class="segments" aria-label={words.sort}>
        {sorts.map((one) => (
          <a
            key={one}
            href={to(one)}
            data-stay
            rel="nofollow"
            aria-current={one === sort ? 'true' : undefined}
          >
            {words.sorts[one]}
          </a>
        ))}
      </nav>
      <ol class="concordance">
        {lines.map((line) => (
          <li key={`${line.commitment} ${line.start}`}>
            <a href={href(`/c/${line.commitment}`)}>{regionLabel(names, line.region, lang)}</a>
            <span class="left" lang="zh-CN">
              <bdi>{line.left}</bdi>
            </span>
            <mark lang="zh-CN">{line.term}</mark>
            <span class="right" lang="zh-CN">
              {line.right}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
