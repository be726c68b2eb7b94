// A line now and then while a long job runs, and none for a short one.

const EVERY_MS = 1_000

/** `what` is a verb in the past: "Indexed 5,000 of 100,000 commitments". */
export function progressLines(
  what: string,
  things: string,
  tell: (line: string) => void,
): (finished: number, all: number) => void {
  let last = Date.now()
  return (finished, all) => {
    if (finished === all || Date.now() - last < EVERY_MS) return
    last = Date.now()
    tell(`${what} ${finished.toLocaleString('en')} of ${all.toLocaleString('en')} ${things}`)
  }
}
