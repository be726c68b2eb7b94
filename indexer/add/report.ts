// What `npm run add` tells: what it found, and what a person should look at.
import type { Added } from './plan.ts'

export function reportLines({ plan, folder, source, commitments }: Added): string[] {
  const targets = commitments.flatMap((one) => one.targets)
  const withoutTopic = commitments.filter((one) => one.topics.length === 0)
  return [
    `Added ${plan.id} in ${folder}`,
    `  title        ${plan.title}`,
    `  region       ${plan.region.zh} (${plan.region.en}, ${plan.region.level})`,
    `  characters   ${source.text.length}`,
    `  commitments  ${commitments.length}, ${withoutTopic.length} of them on no topic of the codebook`,
    `  targets      ${targets.length}`,
    `  themes       ${themeCounts(commitments)}`,
    ...(source.warnings ?? []).map((warning) => `Note: ${warning}`),
    ...(endsWhole(source.text) ? [] : [BREAKS_OFF]),
    `Read plan.yaml through: ${(plan.inferred ?? []).join(', ') || 'nothing'} inferred. Then: npm run index`,
  ]
}

function themeCounts(commitments: Added['commitments']): string {
  const counts = new Map<string, number>()
  for (const theme of commitments.flatMap((one) => one.themes)) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return sorted.map(([theme, count]) => `${theme} ${count}`).join(', ')
}

/** A plan ends with a sentence, a date or a signature; a preview breaks off within one. */
const endsWhole = (text: string) => !/[，、,（(：:“]\s*$/.test(text.trimEnd())

const BREAKS_OFF =
  'Note: the text ends within a sentence. If the source breaks off, set `complete: false` and say where under `gap`.'
