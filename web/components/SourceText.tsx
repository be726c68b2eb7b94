// The verbatim source with the runs that were read as commitments.
import type { Commitment } from '../../data/schema.ts'
import { healed, type Run, sourceRuns } from '../reading.ts'
import { useSite } from '../site.tsx'

interface Props {
  text: string
  commitments: Commitment[]
}

export function SourceText({ text, commitments }: Props) {
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]))
  return (
    <>
      {sourceRuns(text, commitments).map((run, i) =>
        run.ids.length === 0 ? (
          run.text
        ) : (
          <span
            key={run.ids.join() + i}
            id={run.starts[0] && `source-${run.starts[0]}`}
            class="run"
            data-for={run.ids.join(' ')}
          >
            {run.starts.slice(1).map((id) => (
              <span key={id} id={`source-${id}`} />
            ))}
            <RunText
              run={run}
              commitment={byId.get(run.ids[0] ?? '')}
              whole={run.ids.length === 1}
            />
          </span>
        ),
      )}
    </>
  )
}

interface RunProps {
  run: Run
  commitment: Commitment | undefined
  /** The run is all of the commitment's source, so debris can be told. */
  whole: boolean
}

function RunText({ run, commitment, whole }: RunProps) {
  const { t } = useSite()
  if (!commitment || !whole) return <>{run.text}</>
  return (
    <>
      {healed(run.text, commitment.text).map((part, i) =>
        part.debris && part.text.trim() ? (
          <del key={i} title={t.mark.healedHelp}>
            {part.text}
          </del>
        ) : (
          part.text
        ),
      )}
    </>
  )
}
