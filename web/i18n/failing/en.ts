// What may be wrong with an address, parameter by parameter, in English.
import type { Dictionary } from '../index.ts'

export const failingEn: Pick<Dictionary, 'faults'> = {
  faults: {
    theme: 'There is no such theme.',
    topic: 'There is no such topic.',
    indicator: 'There is no such indicator.',
    regions: 'One of the regions is not covered, or there are more than 8 of them.',
    region: 'This region is not covered.',
    plans: 'One of the plans is not covered, or there are more than 8 of them.',
    plan: 'This plan is not covered.',
    ids: 'Some of these commitments are not in this edition: their numbers change with their words.',
    q: 'The words are too long, or there is nothing to look for in them.',
    page: 'There is no such page.',
    v: 'The edition is misspelt.',
  },
}
