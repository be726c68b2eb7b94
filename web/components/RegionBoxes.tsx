// Which regions to take: a box for each, in a form.
import { useSite } from '../site.tsx'

interface Props {
  legend: string
  /** Ids of the regions that are ticked. */
  chosen: readonly string[]
}

export function RegionBoxes({ legend, chosen }: Props) {
  const { lang, names } = useSite()
  return (
    <fieldset class="boxes">
      <legend>{legend}</legend>
      {Object.values(names.regions).map((region) => (
        <label key={region.id}>
          <input
            type="checkbox"
            name="regions"
            value={region.id}
            defaultChecked={chosen.includes(region.id)}
          />
          {region[lang]}
        </label>
      ))}
    </fieldset>
  )
}
