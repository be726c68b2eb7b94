// A target as a tabular figure: ≥ 92%, its deadline and what it speaks of.
import type { Target } from '../../data/schema.ts'
import { figure } from '../figure.ts'
import { useSite } from '../site.tsx'

interface Props {
  target: Target
  /** Show the noun phrase that the number speaks of. */
  label?: boolean
}

export function FigureOf({ target, label = true }: Props) {
  const { t, lang } = useSite()
  const { sign, number, unit, chineseUnit } = figure(target, lang, t)
  return (
    <span class="figure">
      <b>
        {sign && <abbr title={t.comparator[target.comparator]}>{sign}</abbr>}
        {number}
        {unit === '%' ? unit : unit && <i lang={chineseUnit ? 'zh-CN' : undefined}>{unit}</i>}
      </b>
      {target.per && <span class="when">{t.per[target.per]}</span>}
      {target.year && <span class="when">{t.format.year(target.year)}</span>}
      {label && target.label && (
        <span class="of" lang="zh-CN">
          {target.label}
        </span>
      )}
    </span>
  )
}
