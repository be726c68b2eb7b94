// GET /quality: how well the rules read and the search finds, as last measured.
import Type, { type Static } from 'typebox'
import { Quality } from '../../data/quality.ts'

export const QualityAnswer = Type.Object({ version: Type.String(), ...Quality.properties })
export type QualityAnswer = Static<typeof QualityAnswer>
