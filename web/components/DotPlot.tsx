// The figures of one indicator as a drawing: a line a figure, grouped and shaped by deadline.
import type { IndicatorSummary } from '../../server/schemas/indicators.ts'
import { study } from '../i18n/study/index.ts'
import { deadlineText, figureIn } from '../indicator.ts'
import { chineseIn, regionLabel } from '../labels.ts'
import { type PlottedRow, plotOf, type Shape, width } from '../plot.ts'
import { useSite } from '../site.tsx'
import { Picture } from './Picture.tsx'

export function DotPlot({ indicator }: { indicator: IndicatorSummary }) {
  const { t, lang, names } = useSite()
  const words = study(lang).indicators
  const plot = plotOf(indicator)
  if (!plot) return null
  const told = plot.groups.flatMap(({ rows }) =>
    rows.map(({ value }) =>
      [
        regionLabel(names, value.region, lang),
        figureIn(indicator, value, lang, t),
        deadlineText(value, words, t),
      ].join(' '),
    ),
  )
  const last = plot.height - 20
  return (
    <Picture
      name={indicator.id}
      title={indicator[lang]}
      told={told.join(lang === 'zh' ? '；' : '; ')}
      width={width}
      height={plot.height}
      theme={indicator.theme}
    >
      {plot.ticks.map(({ x, value }, i) => (
        <g key={value}>
          <line class="grid" x1={x} x2={x} y1={18} y2={last} />
          <text class="small" x={x} y={last + 14} text-anchor={['start', 'middle', 'end'][i]}>
            {t.format.number(value)}
            {indicator.unit === '%' ? '%' : ''}
          </text>
        </g>
      ))}
      {plot.groups.map(({ group, shape, baseline, rows }) => (
        <g key={`${group.year} ${group.per}`}>
          <Mark shape={shape} x={6} y={baseline - 4} />
          <text class="strong" x={16} y={baseline}>
            {deadlineText(group, words, t)}
          </text>
          {rows.map((row) => (
            <g key={row.at}>
              <text x={0} y={row.words}>
                {regionLabel(names, row.value.region, lang)}
              </text>
              <Right y={row.words} text={figureIn(indicator, row.value, lang, t)} />
              <Row row={row} />
            </g>
          ))}
        </g>
      ))}
    </Picture>
  )
}

/** Set to the right end; the source's own unit marked as Chinese. */
function Right({ y, text }: { y: number; text: string }) {
  const { lang } = useSite()
  return (
    <text class="strong" x={width} y={y} text-anchor="end" lang={chineseIn(text, lang)}>
      {text}
    </text>
  )
}

function Row({ row: { shape, x, at, to, range } }: { row: PlottedRow }) {
  return (
    <>
      <line class="axis" x1={0} x2={width} y1={at} y2={at} />
      {to !== null && (
        <line class="tail" x1={x} x2={to} y1={at} y2={at} stroke-dasharray={range ? '' : '2 3'} />
      )}
      <Mark shape={shape} x={x} y={at} />
      {range && to !== null && <Mark shape={shape} x={to} y={at} />}
    </>
  )
}

const outlines: Record<Exclude<Shape, 'circle' | 'open'>, string> = {
  square: '-4.5,-4.5 4.5,-4.5 4.5,4.5 -4.5,4.5',
  diamond: '0,-6 6,0 0,6 -6,0',
  triangle: '0,-5.5 5.5,4.5 -5.5,4.5',
}

function Mark({ shape, x, y }: { shape: Shape; x: number; y: number }) {
  if (shape === 'circle' || shape === 'open')
    return <circle class={`mark ${shape}`} cx={x} cy={y} r={5} />
  return <polygon class="mark" points={outlines[shape]} transform={`translate(${x} ${y})`} />
}
