// A plan as it is read: its source cut at the bounds of its commitments, and what was healed.
import type { Commitment } from '../data/schema.ts'

export interface Run {
  text: string
  /** The commitments read from here; none for headings, preambles and debris. */
  ids: string[]
  /** The first run of these commitments: the place that a link to them leads to. */
  starts: string[]
}

type Placed = Pick<Commitment, 'id' | 'source'>

/** Cuts the source text wherever a commitment starts or ends; joined, the runs are the text. */
export function sourceRuns(text: string, commitments: readonly Placed[]): Run[] {
  const bounds = new Set([0, text.length])
  for (const { source } of commitments) bounds.add(source.start).add(source.end)
  const cuts = [...bounds].filter((at) => at <= text.length).sort((a, b) => a - b)
  const sorted = [...commitments].sort((a, b) => a.source.start - b.source.start)
  let open: Placed[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, i) => {
    open = open.filter(({ source }) => source.end > start)
    const starts: string[] = []
    for (let one = sorted[next]; one && one.source.start <= start; one = sorted[next]) {
      open.push(one)
      starts.push(one.id)
      next += 1
    }
    return { text: text.slice(start, cuts[i + 1]), ids: open.map(({ id }) => id), starts }
  })
}

export interface HealedPart {
  text: string
  debris: boolean
}

/**
 * The run of the source with what was left out told apart. The text of a commitment is its run without
 * debris; where it is not (the reading changed since), the run comes back whole.
 */
export function healed(run: string, text: string): HealedPart[] {
  const parts: HealedPart[] = []
  let kept = 0
  for (const character of run) {
    const debris = !text.startsWith(character, kept)
    if (!debris) kept += character.length
    const last = parts.at(-1)
    if (last?.debris === debris) last.text += character
    else parts.push({ text: character, debris })
  }
  return kept === text.length ? parts : [{ text: run, debris: false }]
}

/** Blank debris (line breaks, indents) is no debris to a reader. */
export function wasHealed(run: string, text: string): boolean {
  return healed(run, text).some(({ text: part, debris }) => debris && part.trim() !== '')
}

/** The commitments under a theme that hold a term; without either, all. */
export function selected<C extends Pick<Commitment, 'themes' | 'text'>>(
  commitments: readonly C[],
  theme: string | null,
  find: string,
): C[] {
  const wanted = find.trim().toLowerCase()
  return commitments.filter(
    ({ themes, text }) =>
      (!theme || themes.includes(theme)) && (!wanted || text.toLowerCase().includes(wanted)),
  )
}
