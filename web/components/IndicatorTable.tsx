// The figures of one indicator as a table: as written, in one unit, by when, in whose words; and who is silent.
import type { IndicatorSummary, IndicatorValue } from '../../server/schemas/indicators.ts'
import { figureText } from '../figure.ts'
import { study } from '../i18n/study/index.ts'
import { figureIn, isSort, type Sort, sorted } from '../indicator.ts'
import { regionLabel } from '../labels.ts'
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'
import { FigureText } from './FigureText.tsx'
import { Hidden } from './Hidden.tsx'
import { Quote } from './Quote.tsx'

export function IndicatorTable({ indicator }: { indicator: IndicatorSummary }) {
  const site = useSite()
  const { t, lang, names, query } = site
  const words = study(lang).indicators
  const asked = query.get('sort')
  const sort = isSort(asked) ? asked : 'deadline'
  const href = (region: string) => site.href(`/regions/${region}`)
  const rows = sorted(indicator.values, sort, (id) => regionLabel(names, id, lang), lang)
  return (
    <table class="list indicator" data-theme={indicator.theme}>
      <thead>
        <tr>
          <Head by="region" now={sort} label={t.words.region} />
          <Head by="value" now={sort} label={words.comparable} />
          <th scope="col">{words.written}</th>
          <Head by="deadline" now={sort} label={t.words.deadline} />
          <th scope="col">{words.quote}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((value, i) => (
          <tr key={`${value.commitment} ${i}`}>
            <th scope="row">
              <a href={href(value.region)}>{regionLabel(names, value.region, lang)}</a>
              <Hidden region={value.region} plan={value.plan} />
            </th>
            <Figures value={value} indicator={indicator} />
            <td class="number">
              {value.year ? t.format.year(value.year) : words.noDeadline}
              {value.per && <small> {t.per[value.per]}</small>}
            </td>
            <td>
              <Words value={value} theme={indicator.theme} />
            </td>
          </tr>
        ))}
        {indicator.silent.map(({ region, plan, status }) => (
          <tr key={plan} class={status}>
            <th scope="row">
              <a href={href(region)}>{regionLabel(names, region, lang)}</a>
              <Hidden region={region} plan={plan} />
            </th>
            <td class={status} colSpan={4}>
              <span class="silence">
                {status === 'unknown' ? `? ${words.unknown}` : `— ${words.notStated}`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ by, now, label }: { by: Sort; now: Sort; label: string }) {
  const { lang, path, query, href } = useSite()
  const words = study(lang).indicators
  const to = search(withParameters(query, { sort: by === 'deadline' ? null : by }))
  const on = by === now
  return (
    <th scope="col" aria-sort={on ? (by === 'value' ? 'descending' : 'ascending') : undefined}>
      <a href={href(path + to)} data-stay rel="nofollow" title={words.sortBy(label)}>
        {label}
        <span aria-hidden="true">{on ? (by === 'value' ? ' ↓' : ' ↑') : ''}</span>
      </a>
    </th>
  )
}

function Figures({ value, indicator }: { value: IndicatorValue; indicator: IndicatorSummary }) {
  const { t, lang } = useSite()
  const words = study(lang).indicators
  const { converted, comparator, kind } = value
  return (
    <>
      <td class="number">
        {converted.value === null || kind === 'change' ? (
          <span class="silence">{kind === 'change' ? words.change : words.notComparable}</span>
        ) : (
          <>
            <b>
              <FigureText text={figureIn(indicator, value, lang, t)} />
            </b>{' '}
            <small>{t.comparator[comparator]}</small>
          </>
        )}
      </td>
      <td class="number" lang="zh-CN" data-label={words.written}>
        {figureText(value, 'zh', t)}
        {value.label && <small class="of">{value.label}</small>}
      </td>
    </>
  )
}

function Words({ value, theme }: { value: IndicatorValue; theme: string }) {
  const { t, href } = useSite()
  return (
    <>
      <Quote theme={theme}>{value.quote}</Quote>
      <p class="actions">
        <a href={href(`/plans/${value.plan}#${value.commitment}`)}>{t.words.source}</a>
        <a href={href(`/c/${value.commitment}`)}>{t.action.cite}</a>
      </p>
    </>
  )
}
