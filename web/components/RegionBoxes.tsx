// Which regions to take: a box for each, in a form; where they are many, a field to narrow them.
import { useState } from 'preact/hooks'
import { labelsOf, longList } from '../regions.ts'
import { useSite } from '../site.tsx'
import { Narrowing } from './Narrowing.tsx'

interface Props {
  legend: string
  /** Ids of the regions that are ticked. */
  chosen: readonly string[]
}

export function RegionBoxes({ legend, chosen }: Props) {
  const { lang, names } = useSite()
  const [typed, narrow] = useState('')
  const labels = [...labelsOf(Object.values(names.regions), lang)]
  const long = labels.length > longList
  // Of many, those chosen stand first; the order of a few is that of the plans.
  const boxes = long
    ? labels.sort(([a], [b]) => Number(chosen.includes(b)) - Number(chosen.includes(a)))
    : labels
  return (
    <fieldset class="boxes">
      <legend>{legend}</legend>
      {long && <Narrowing label={legend} narrow={narrow} />}
      <div class={long ? 'long' : undefined} tabIndex={long ? 0 : undefined}>
        {boxes.map(([id, label]) => (
          <label key={id} hidden={!label.toLowerCase().includes(typed)}>
            <input type="checkbox" name="regions" value={id} defaultChecked={chosen.includes(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
