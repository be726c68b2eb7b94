// The Chinese forms of the codebook's words, made ready to be looked for all at once.
import type { Lengths } from './lengths.ts'
import type { Word } from './lexicon.ts'
import { type Ending, type Trie, trieOf, wordsAt } from './trie.ts'

/** A form as it is written or asked, folded. */
export interface Form {
  form: string
  /** The words that plans write so; none of an everyday form that they do not write. */
  written: readonly Word[]
}

export interface Forms {
  /** Those of one code unit. */
  single: Map<string, Form>
  longer: Trie<Form>
}

export function formsOf(byForm: Map<string, Word[]>, byWritten: Map<string, Word[]>): Forms {
  const forms = [...byForm.keys()].map((form): [string, Form] => [
    form,
    { form, written: byWritten.get(form) ?? [] },
  ])
  return {
    single: new Map(forms.filter(([form]) => form.length === 1)),
    longer: trieOf(new Map(forms.filter(([form]) => form.length > 1))),
  }
}

/** The forms that begin at `start`, those that begin alike in the order of their lengths in `order`. */
export function formsAt(
  forms: Forms,
  order: Lengths,
  folded: string,
  start: number,
): readonly Ending<Form>[] {
  const longer = wordsAt(forms.longer, folded, start)
  const single = forms.single.get(folded[start]!)
  const found = single ? [{ value: single, end: start + 1 }, ...longer] : longer
  if (found.length < 2) return found
  const lengths = order.at(folded, start)
  const turn = ({ end }: Ending<Form>) => lengths.indexOf(end - start)
  return found.toSorted((a, b) => turn(a) - turn(b))
}
