// Invented content for publishing: small, whole, and of any size.
import type { Commitment, Plan } from '../../data/schema.ts'
import type { EditionContent } from '../../indexer/edition.ts'
import { profileOf } from '../../indexer/profile.ts'

/** One plan with commitments of these texts. */
export function contentOf(texts: string[], id = 'invented-2024'): EditionContent {
  const commitments = texts.map((text, i) => commitmentOf(id, text, i + 1))
  const source = { id: id.replaceAll('-', '').padEnd(64, '0'), format: 'txt' as const }
  return {
    codebook: { themes: [], vocabulary: [] },
    plans: [{ plan: planOf(id), ...profileOf(commitments), source }],
    commitments,
    sources: [{ ...source, text: texts.join('\n'), bytes: null }],
  }
}

function planOf(id: string): Plan {
  return {
    id,
    region: {
      id: 'invented',
      zh: '某市',
      en: 'Invented',
      province: null,
      level: 'city',
      anonymised: false,
    },
    title: '某市教育规划',
    years: { from: 2024, to: 2025, inferred: false },
    source: { url: null, retrieved: '2026-01-01' },
    complete: true,
  }
}

function commitmentOf(plan: string, text: string, order: number): Commitment {
  return {
    id: `${plan}-${order.toString(16).padStart(8, '0')}`,
    plan,
    region: 'invented',
    text,
    section: ['一、学前教育'],
    order,
    themes: ['preschool'],
    topics: [],
    targets: [],
    years: [],
    strength: 'firm',
    agencies: { lead: [], support: [] },
    source: { start: 0, end: text.length },
    why: {},
  }
}
