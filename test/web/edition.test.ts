import { expect, test } from 'vitest'
import type { EditionSummary } from '../../server/schemas/versions.ts'
import { shownEdition } from '../../web/edition.ts'

function edition(version: string, added: number, removed: number): EditionSummary {
  const changes = {
    since: '',
    codebook_changed: false,
    plans_added: [],
    plans_removed: [],
    plans_changed: [],
    plans_recoded: [],
    commitments_added: added,
    commitments_removed: removed,
    commitments_reworded: 0,
  }
  const content = { plans: 5, regions: 5, commitments: 371, targets: 119, changes }
  return { version, published: '2026-11-22T15:52:06.123Z', current: version === 'c', ...content }
}
const kept = [edition('c', 3, 1), edition('b', 2, 0), edition('a', 9, 9)]

test('what changed since an edition is what the newer ones changed', () => {
  expect(shownEdition(kept, 'a')).toMatchObject({ added: 5, removed: 1, published: '2026-11-22' })
})

test('the current edition has nothing after it', () => {
  expect(shownEdition(kept, 'c')).toMatchObject({ current: true, added: 0, removed: 0 })
})

test('an edition that is no longer kept is not made up', () => {
  expect(shownEdition(kept, 'x')).toBeNull()
})
