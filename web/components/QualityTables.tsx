// How well the program reads and finds, as measured: what was measured on what, with its figures.
import type { QualityAnswer } from '../../server/schemas/quality.ts'
import { themeName } from '../catalog.ts'
import { rules } from '../i18n/rules/index.ts'
import { useSite } from '../site.tsx'

type Of<K extends keyof QualityAnswer> = Extract<QualityAnswer[K], unknown[]>

export function QualityTables({ quality }: { quality: QualityAnswer }) {
  const { lang } = useSite()
  const words = rules(lang).quality
  const { reading, similar, search } = quality
  return (
    <section class="quality">
      <h2>{words.title}</h2>
      {words.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {reading.length > 0 && <Reading reading={reading} />}
      {reading.length > 0 && <Themes reading={reading} />}
      {similar.length > 0 && <Similar similar={similar} />}
      {search.length > 0 && <Search search={search} />}
    </section>
  )
}

/** A figure, or a figure and what is said beneath it. */
type Cell = string | [string, string]

interface RowsProps {
  caption: string
  help: string
  columns: string[]
  rows: [label: string, ...cells: Cell[]][]
}

function Figures({ caption, help, columns, rows }: RowsProps) {
  return (
    <>
      <h3>{caption}</h3>
      <p class="help">{help}</p>
      <table class="list tight">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" class="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...cells]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, i) => (
                <td key={columns[i]} class="number">
                  {typeof cell === 'string' ? cell : cell[0]}
                  {typeof cell !== 'string' && <small>{cell[1]}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Reading({ reading }: { reading: Of<'reading'> }) {
  const { t, lang } = useSite()
  const words = rules(lang).quality
  const { percent, number } = t.format
  const row = (
    key: keyof typeof words.measures,
    of: (one: Of<'reading'>[number]) => string,
  ): RowsProps['rows'][number] => [words.measures[key], ...reading.map(of)]
  return (
    <Figures
      caption={words.reading}
      help={words.readingHelp}
      columns={reading.map(({ set }) => words.sets[set])}
      rows={[
        row('labelled', (one) => number(one.commitments)),
        row('found', (one) => percent(one.found)),
        row('false', (one) => percent(one.false)),
        row('mainTheme', (one) => percent(one.main_theme)),
        row('themes', (one) => percent(one.macro_f1)),
        row('strict', (one) => percent(one.strict_macro_f1)),
        row('targets', (one) => number(one.targets.labelled)),
        row('precision', (one) => percent(one.targets.precision)),
        row('recall', (one) => percent(one.targets.recall)),
        row('comparator', (one) => percent(one.targets.comparator)),
        row('unit', (one) => percent(one.targets.unit)),
        row('year', (one) => percent(one.targets.year)),
      ]}
    />
  )
}

function Themes({ reading }: { reading: Of<'reading'> }) {
  const { t, lang, names } = useSite()
  const words = rules(lang).quality
  const ids = names.themes.map(({ id }) => id)
  const { percent } = t.format
  const cells = (id: string): Cell[] =>
    reading.map(({ themes }) => {
      const of = themes[id]
      if (!of) return ''
      return [
        percent(of.f1),
        words.themeRates(percent(of.precision), percent(of.recall), of.labelled),
      ]
    })
  return (
    <Figures
      caption={words.byTheme}
      help={words.byThemeHelp}
      columns={reading.map(({ set }) => words.sets[set])}
      rows={ids.map((id) => [themeName(names, id)[lang], ...cells(id)])}
    />
  )
}

function Similar({ similar }: { similar: Of<'similar'> }) {
  const { t, lang } = useSite()
  const words = rules(lang).quality
  const { percent, number } = t.format
  return (
    <Figures
      caption={words.similar}
      help={words.similarHelp}
      columns={similar.map(({ set }) => words.kept[set])}
      rows={[
        [words.cases, ...similar.map(({ cases }) => number(cases))],
        [words.recall5, ...similar.map(({ recall5 }) => percent(recall5))],
        [words.bigrams, ...similar.map(({ bigrams_recall5 }) => percent(bigrams_recall5))],
        [words.oneRow, ...similar.map(({ one_row }) => percent(one_row))],
      ]}
    />
  )
}

function Search({ search }: { search: Of<'search'> }) {
  const { t, lang } = useSite()
  const words = rules(lang).quality
  const sets = [...new Set(search.map(({ set }) => set))]
  const classes = [...new Set(search.map((one) => one.class))]
  const cell = (name: string, set: string): Cell => {
    const of = search.find((one) => one.class === name && one.set === set)
    const share = of?.ndcg10 ?? of?.honest
    if (!of || share === null || share === undefined) return ''
    return [t.format.percent(share), words.ofQueries(of.queries)] satisfies Cell
  }
  return (
    <Figures
      caption={words.search}
      help={words.searchHelp}
      columns={sets.map((set) => words.kept[set])}
      rows={classes.map((name) => [
        words.classes[name as keyof typeof words.classes] ?? name,
        ...sets.map((set) => cell(name, set)),
      ])}
    />
  )
}
