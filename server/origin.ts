// The portal's own address, for absolute links.
import type { FastifyRequest } from 'fastify'
import { innerOrigin } from './inner.ts'

/** A host as a browser sends it; anything else in the header is not repeated into a link. */
const HOST = /^[A-Za-z0-9.-]+(?::\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](?::\d{1,5})?$/

/** `https://host`, without a slash at the end. PUBLIC_URL where it is set. */
export function originOf(request: FastifyRequest, publicUrl: string | null): string {
  if (publicUrl) return publicUrl
  const page = innerOrigin(request)
  if (page) return page
  const host = request.host ?? ''
  const protocol = request.protocol === 'https' ? 'https' : 'http'
  return `${protocol}://${HOST.test(host) ? host : 'localhost'}`
}
