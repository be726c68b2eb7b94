// A figure of the draft in one table with the peers' figures for the same measure.
import type { Target } from '../../data/schema.ts'
import type { IndicatorSummary, IndicatorValue } from '../../server/schemas/indicators.ts'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { useSite } from '../site.tsx'
import { FigureOf } from './FigureOf.tsx'

export function DraftFigures({ indicator, own }: { indicator: IndicatorSummary; own: Target[] }) {
  const { t, lang, names, href } = useSite()
  const words = study(lang)
  const peers = [...indicator.values].sort(
    (a, b) => (b.converted.value ?? b.value) - (a.converted.value ?? a.value),
  )
  return (
    <table class="list tight beside-figures" data-theme={indicator.theme}>
      <caption>
        {words.draft.figures}
        {t.format.colon}
        <a href={href(`/indicators/${indicator.id}`)}>{indicator[lang]}</a>
      </caption>
      <tbody>
        {own.map((target, i) => (
          <tr key={`${target.quote} ${i}`} class="own">
            <th scope="row">{words.draft.own}</th>
            <td>
              <FigureOf target={target} label={false} />
            </td>
            <td />
          </tr>
        ))}
        {peers.map((value) => (
          <tr key={value.commitment + value.quote + value.value}>
            <th scope="row">{regionLabel(names, value.region, lang)}</th>
            <td>
              <FigureOf target={targetOf(value)} label={false} />
              {value.kind === 'change' && <small> {words.indicators.change}</small>}
            </td>
            <td>
              <a href={href(`/c/${value.commitment}`)}>{t.words.source}</a>
            </td>
          </tr>
        ))}
        {indicator.silent.map(({ region, plan, status }) => (
          <tr key={plan} class={status}>
            <th scope="row">{regionLabel(names, region, lang)}</th>
            <td class="silence" colSpan={2}>
              {status === 'unknown'
                ? `? ${words.indicators.unknown}`
                : `— ${words.indicators.notStated}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const targetOf = (value: IndicatorValue): Target => ({ ...value, indicator: null, label: '' })
