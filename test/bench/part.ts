// One part of the benchmarks: what it measures, as a table for people and figures for machines.

export interface BenchOptions {
  /** List what the measures are made of, one by one. */
  verbose: boolean
  /** With `verbose`: list the plans that rules are never tuned on as well. */
  unseen: boolean
  /** Also what takes minutes. */
  large?: boolean
  /** A folder where the large edition is kept from one run to the next. */
  state?: string | undefined
}

export interface Part {
  /** As it is asked for: `npm run bench -- quality`. */
  name: string
  /** It takes minutes: run when it is named or with `large`. */
  onlyLarge?: true
  run(options: BenchOptions): Promise<{ text: string; figures: unknown }>
}
