// One commitment in every citation format.
import type { Citation } from '../schemas/commitments.ts'
import type { Facts } from './facts.ts'
import { bibtex, csl, ris } from './files.ts'
import { apa, gbt7714 } from './text.ts'

export const cite = (facts: Facts): Citation => ({
  gbt7714: gbt7714(facts),
  apa: apa(facts),
  bibtex: bibtex(facts),
  ris: ris(facts),
  csl: csl(facts),
})
