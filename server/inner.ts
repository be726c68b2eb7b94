// Tells the questions that a page asks of the API in process from those of visitors.
import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** Known to this process alone, so that no visitor can pass for a page. */
const SECRET = randomUUID()

/** @param origin the address under which the visitor sees the page */
export const innerHeaders = (origin: string): Record<string, string> => ({
  'x-inner-request': SECRET,
  'x-inner-origin': origin,
})

export const isInner = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers['x-inner-request'] === SECRET

/** The address of the page behind the question; null for a visitor's own. */
export const innerOrigin = (request: Pick<FastifyRequest, 'headers'>): string | null =>
  isInner(request) ? String(request.headers['x-inner-origin']) : null
