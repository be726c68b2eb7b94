// A pledge elsewhere that comes near, with what it has in common.
import type { SimilarHit } from '../../server/schemas/similar.ts'
import { topicName } from '../catalog.ts'
import { useSite } from '../site.tsx'
import { CommitmentCard } from './CommitmentCard.tsx'

export function Nearest({ hit: { commitment, shared } }: { hit: SimilarHit }) {
  const { t, lang, names } = useSite()
  const common = shared.map((one) =>
    one.kind === 'topic' ? topicName(names, one.id)[lang] : (one[lang] ?? one.zh),
  )
  return (
    <>
      <CommitmentCard commitment={commitment} />
      {common.length > 0 && (
        <p class="help">
          {t.mark.shared}
          {t.format.colon}
          {t.format.list([...new Set(common)])}
        </p>
      )}
    </>
  )
}
