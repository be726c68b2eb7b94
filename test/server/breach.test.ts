import { expect, test } from 'vitest'
import { tellBreach } from '../../server/breach.ts'

const at = '/regions'

test.each([
  ['maxItems', { limit: 8 }, 'The parameter "regions" takes at most 8 values.'],
  ['minLength', { limit: 1 }, 'The parameter "regions" needs at least 1 character.'],
  ['maxLength', { limit: 200 }, 'The parameter "regions" takes at most 200 characters.'],
  ['minimum', { limit: 1 }, 'The parameter "regions" must be 1 or more.'],
  ['type', { type: 'integer' }, 'The parameter "regions" must be a whole number.'],
])('a breach of %s says how to mend it', (keyword, params, detail) => {
  expect(tellBreach({ keyword, params, instancePath: at })).toEqual({
    code: 'bad-parameter',
    detail,
    parameter: 'regions',
  })
})

test('what has no words of ours is told in those of the validator', () => {
  const breach = { keyword: 'pattern', params: {}, instancePath: at, message: 'must match "^a"' }
  expect(tellBreach(breach).detail).toBe('The parameter "regions" must match "^a".')
})

test('a body that is no object is sent to the documentation', () => {
  const breach = { keyword: 'type', params: { type: 'object' }, instancePath: '' }
  expect(tellBreach(breach, 'body')).toEqual({
    code: 'bad-request',
    detail: 'Send a JSON object: /api/docs shows it.',
  })
})

test('a field that is not there is named as a field', () => {
  const breach = { keyword: 'required', params: { missingProperty: 'text' }, instancePath: '' }
  expect(tellBreach(breach, 'body').detail).toBe('The field "text" is missing.')
})
