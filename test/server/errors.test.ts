import { expect, test } from 'vitest'
import { EditionGone, problemOf, refusalOf } from '../../server/errors.ts'

test('a failure of ours tells the client nothing of itself', () => {
  const problem = problemOf(refusalOf(new Error('secret path /somewhere')))
  expect(problem.status).toBe(500)
  expect(JSON.stringify(problem)).not.toContain('secret')
})

test('an edition that is gone names the parameter and the current view', () => {
  expect(problemOf(new EditionGone('abc', '/api/v1/plans'))).toMatchObject({
    type: '/problems/edition-gone',
    status: 410,
    parameter: 'v',
    current: '/api/v1/plans',
  })
})

test('a validation fault names the parameter and what is allowed', () => {
  const fault = {
    validationContext: 'querystring',
    validation: [
      { keyword: 'enum', instancePath: '/sort', params: { allowedValues: ['plan', 'year'] } },
    ],
  }
  expect(problemOf(refusalOf(fault))).toMatchObject({
    type: '/problems/bad-parameter',
    parameter: 'sort',
    detail: 'The parameter "sort" must be one of plan, year.',
  })
})
