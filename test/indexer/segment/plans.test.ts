import { describe, expect, it } from 'vitest'
import { readPassages } from '../../../indexer/pipeline.ts'
import { casesOf, listing, plainText } from '../fixture.ts'

describe('plans of many styles are read whole', () => {
  for (const { name, text, expected } of casesOf('segment')) {
    it(name, () => {
      expect(listing(readPassages(plainText(text)))).toBe(expected)
    })
  }
})
