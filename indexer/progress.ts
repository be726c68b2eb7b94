// A line now and then while a long job runs, with what is left of it, and none for a short one.

const FIRST_MS = 1_000
/** Of the time a job has taken so far: the longer it takes, the seldomer a line is worth reading. */
const SHARE = 0.05

/**
 * `what` is a verb in the past: "Indexed 5,000 of 100,000 commitments, about 2 min left". The clock
 * starts with the first report.
 */
export function progressLines(
  what: string,
  things: string,
  tell: (line: string) => void,
  now: () => number = Date.now,
): (finished: number, all: number) => void {
  let begun: { at: number; finished: number } | null = null
  let last = now()
  let told = false
  const line = (finished: number, all: number) => {
    last = now()
    told = true
    const rate = begun && last > begun.at ? (finished - begun.finished) / (last - begun.at) : 0
    const left = rate > 0 && finished < all ? `, about ${span((all - finished) / rate)} left` : ''
    tell(`${what} ${finished.toLocaleString('en')} of ${all.toLocaleString('en')} ${things}${left}`)
  }
  return (finished, all) => {
    begun ??= { at: now(), finished }
    const pause = Math.max(FIRST_MS, (now() - begun.at) * SHARE)
    if (finished === all ? told : now() - last >= pause) line(finished, all)
  }
}

function span(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60).toLocaleString('en')} min`
}
