// One part of the benchmarks: what it measures, as a table for people and figures for machines.

export interface Part {
  /** As it is asked for: `npm run bench -- quality`. */
  name: string
  run(options: { verbose: boolean }): Promise<{ text: string; figures: unknown }>
}
