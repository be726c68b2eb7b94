// The sieve through which the sentences of a plan go: all that asks what they are shares it.
import { Sieve } from '../sieve.ts'

export const SENTENCES = new Sieve()
