// Which runs may sound like a known word, told by the readings of their characters one by one: reading a
// run as a whole takes long, and of a long text every stretch would be read.
import { pinyin } from 'pinyin-pro'
import { syllables } from '../../data/words/lexicon.ts'

/** By their lengths and the sounds of their first two characters, whatever the tones. */
export class SoundSieve {
  readonly #known = new Set<string>()

  add(form: string): void {
    const [first, second] = syllables(form)
    this.#known.add(`${form.length} ${first} ${second}`)
  }

  /** Never false for what sounds like one that was added. */
  mayKnow(run: string): boolean {
    const seconds = readings(run[1]!)
    return readings(run[0]!).some((first) =>
      seconds.some((second) => this.#known.has(`${run.length} ${first} ${second}`)),
    )
  }
}

const read = new Map<string, string[]>()

/** Every sound a character has, without tones. The characters there are bound how many are kept. */
function readings(character: string): string[] {
  const known = read.get(character)
  if (known) return known
  const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
  const made = [...new Set([...all.map((one) => one.replace('ü', 'v')), ...syllables(character)])]
  read.set(character, made)
  return made
}
