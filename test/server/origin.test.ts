// Whose address stands in absolute links and citations.
import type { FastifyRequest } from 'fastify'
import { describe, expect, it } from 'vitest'
import { innerHeaders } from '../../server/inner.ts'
import { originOf } from '../../server/origin.ts'

const request = (host: string, headers = {}) =>
  ({ host, protocol: 'https', headers }) as unknown as FastifyRequest

describe('the address in absolute links', () => {
  it('is the one the visitor asked', () => {
    expect(originOf(request('example.org:8080'), null)).toBe('https://example.org:8080')
  })

  it('is PUBLIC_URL where it is set', () => {
    expect(originOf(request('10.0.0.1'), 'https://example.org')).toBe('https://example.org')
  })

  it('is the page’s own where a page asks the API in process', () => {
    const asked = request('localhost:80', innerHeaders('https://example.org'))
    expect(originOf(asked, null)).toBe('https://example.org')
  })

  it('cannot be set by a visitor who claims to be a page', () => {
    const forged = { 'x-inner-request': 'guess', 'x-inner-origin': 'https://evil.example' }
    expect(originOf(request('example.org', forged), null)).toBe('https://example.org')
  })

  it('does not repeat a host that is none', () => {
    expect(originOf(request('evil"><script>'), null)).toBe('https://localhost')
  })
})
