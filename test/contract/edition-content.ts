// Invented content for publishing: small, whole, and of any size.
import type { Commitment, Plan } from '../../data/schema.ts'
import { commitmentIds } from '../../indexer/documents.ts'
import type { EditionContent, StoredSource } from '../../indexer/edition.ts'
import { profileOf } from '../../indexer/profile.ts'

/** All of it at hand, to be looked into and changed. */
export type Content = EditionContent & { commitments: Commitment[]; sources: StoredSource[] }

/** One plan with commitments of these texts. */
export function contentOf(texts: string[], id = 'invented-2024'): Content {
  const ids = commitmentIds(id, texts)
  const commitments = texts.map((text, i) => commitmentOf(id, { id: ids[i]!, text, order: i + 1 }))
  const source = { id: id.replaceAll('-', '').padEnd(64, '0'), format: 'txt' as const }
  return {
    codebook: { themes: [], vocabulary: [] },
    plans: [{ plan: planOf(id), ...profileOf(commitments), source }],
    commitments,
    sources: [{ ...source, text: texts.join('\n'), bytes: null }],
    echoes: { most_regions: 2, found: [], total: 0 },
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

function commitmentOf(plan: string, own: Pick<Commitment, 'id' | 'text' | 'order'>): Commitment {
  return {
    ...own,
    plan,
    region: 'invented',
    section: ['一、学前教育'],
    themes: ['preschool'],
    topics: [],
    targets: [],
    years: [],
    strength: 'firm',
    agencies: { lead: [], support: [] },
    source: { start: 0, end: own.text.length },
    why: {},
  }
}
