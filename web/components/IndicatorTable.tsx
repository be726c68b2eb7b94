// The figures of one indicator: a table with the plot in it, grouped by deadline.
import type { IndicatorSummary, IndicatorValue } from '../../server/schemas/indicators.ts'
import { figureText } from '../figure.ts'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { axisOf, byDeadline } from '../measure.ts'
import { useSite } from '../site.tsx'
import { Dot } from './Dot.tsx'
import { Hidden } from './Provenance.tsx'
import { Quote } from './Quote.tsx'

export function IndicatorTable({ indicator }: { indicator: IndicatorSummary }) {
  const { t, lang, query } = useSite()
  const words = study(lang).indicators
  const axis = axisOf(indicator)
  const sort = query.get('sort') === 'region' ? 'region' : 'value'
  return (
    <table class="list indicator" data-theme={indicator.theme}>
      <thead>
        <tr>
          <th scope="col">{t.words.region}</th>
          <th scope="col">{words.figure}</th>
          <th scope="col" class="plot">
            {words.plot}
            <small>{words.axis(t.format.number(axis.from), t.format.number(axis.to))}</small>
          </th>
          <th scope="col">{words.quote}</th>
        </tr>
      </thead>
      {byDeadline(indicator.values, sort).map(({ year, per, values }) => (
        <tbody key={`${year} ${per}`}>
          <tr class="group">
            <th colSpan={4} scope="rowgroup">
              {year ? words.by(t.format.year(year)) : words.noDeadline}
              {per && ` · ${words.per(t.per[per])}`}
            </th>
          </tr>
          {values.map((value) => (
            <tr key={value.commitment + value.quote}>
              <Line value={value} indicator={indicator} />
              <td class="plot">
                <Dot value={value} axis={axis} />
              </td>
              <td>
                <Words value={value} theme={indicator.theme} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Line({ value, indicator }: { value: IndicatorValue; indicator: IndicatorSummary }) {
  const { t, lang, names } = useSite()
  const words = study(lang).indicators
  const { converted, unit } = value
  const same = unit === indicator.unit || converted.value === null
  const shown = same
    ? value
    : { ...value, ...converted, value: converted.value ?? value.value, unit: indicator.unit }
  return (
    <>
      <th scope="row">
        {regionLabel(names, value.region, lang)}
        <Hidden region={value.region} plan={value.plan} />
      </th>
      <td class="number">
        <b>{figureText(shown, lang, t)}</b>
        {!same && <small>{words.asWritten(figureText(value, 'zh', t))}</small>}
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
