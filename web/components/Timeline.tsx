// Deadlines on a time line: for each region how many figures are due by which year; the figures behind it.
import { figureText } from '../figure.ts'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { useSite } from '../site.tsx'
import { type DueYear, timelineOf, width } from '../timeline.ts'
import { FigureText } from './FigureText.tsx'
import { Picture } from './Picture.tsx'

interface Props {
  dues: DueYear[]
  /** Regions that are left out. */
  left: number
}

export function Timeline({ dues, left }: Props) {
  const { t, lang, names } = useSite()
  const words = study(lang).indicators
  const line = timelineOf(dues)
  if (!line) return null
  const last = line.height - 20
  const told = dues.map(({ year, due }) => words.dueIn(t.format.year(year), due.length))
  return (
    <section class="timeline">
      <h2>{words.timeline}</h2>
      <p class="help">
        {words.timelineHelp} {left > 0 && words.timelineLeft(line.rows.length, left)}
      </p>
      <Picture
        name="deadlines"
        title={words.timeline}
        told={told.join(lang === 'zh' ? '；' : '; ')}
        width={width}
        height={line.height}
      >
        {line.years.map(({ year, x }) => (
          <g key={year}>
            <line class="grid" x1={x} x2={x} y1={0} y2={last} />
            <text class="small" x={x} y={last + 14} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        {line.rows.map(({ region, y, marks }) => (
          <g key={region}>
            <text x={0} y={y + 10}>
              {regionLabel(names, region, lang)}
            </text>
            <line class="axis" x1={0} x2={width} y1={y + 25} y2={y + 25} />
            {marks.map(({ year, x, count }) => (
              <g key={year}>
                <circle class="mark open" cx={x} cy={y + 25} r={10} />
                <text class="strong" x={x} y={y + 29} text-anchor="middle">
                  {count}
                </text>
              </g>
            ))}
          </g>
        ))}
      </Picture>
      <details>
        <summary>{words.timelineTable}</summary>
        <Table dues={dues} />
      </details>
    </section>
  )
}

function Table({ dues }: { dues: DueYear[] }) {
  const { t, lang, names, href } = useSite()
  const words = study(lang).indicators
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{t.words.deadline}</th>
          <th scope="col">{t.words.region}</th>
          <th scope="col">{words.title}</th>
          <th scope="col">{words.figure}</th>
        </tr>
      </thead>
      <tbody>
        {dues.flatMap(({ year, due }) =>
          due.map(({ indicator, value }, i) => (
            <tr key={`${year} ${i}`}>
              <td class="number">{t.format.year(year)}</td>
              <td>{regionLabel(names, value.region, lang)}</td>
              <td>
                <a href={href(`/indicators/${indicator.id}`)}>{indicator[lang]}</a>
              </td>
              <td class="number">
                <FigureText text={figureText(value, lang, t)} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
