// A stored file that cannot be read as a plan.

/** Thrown by the loaders; `mend` says what the person can do about it. */
export class UnreadableSource extends Error {
  readonly mend: string

  constructor(what: string, mend: string) {
    super(what)
    this.name = 'UnreadableSource'
    this.mend = mend
  }
}
