import { describe, expect, it } from 'vitest'
import { readPassages } from '../../../indexer/pipeline.ts'
import { casesOf, listing, plainText } from '../fixture.ts'

describe('the outline tells headings from commitments', () => {
  for (const { name, text, expected } of casesOf('outline')) {
    it(name, () => {
      expect(listing(readPassages(plainText(text)))).toBe(expected)
    })
  }
})
