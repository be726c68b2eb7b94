// The address the portal answers at: whether it is free, and how it is written.
import { createServer } from 'node:net'
import { CommandError } from '../data/command-error.ts'
import type { Config } from './config.ts'

type Address = Pick<Config, 'host' | 'port'>

/** Looked at before the long work of a first start. Throws a CommandError where it can't be had. */
export async function assertAddressFree({ host, port }: Address): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen({ host, port }, resolve)
    })
  } catch (error) {
    throw cannotListen({ host, port }, error)
  } finally {
    probe.close()
  }
}

export function cannotListen({ host, port }: Address, error: unknown): CommandError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return new CommandError('address', `${reason({ host, port }, code)}.`)
}

function reason({ host, port }: Address, code: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken: stop the program that listens there, or set PORT to another (0 takes any free one)`
    case 'EACCES':
      return `Port ${port} may not be used by this user: set PORT to 1024 or above`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${host} is no address of this machine: set HOST to one that is, such as 127.0.0.1`
    default:
      return `The portal cannot listen on ${host}, port ${port} (${code}): set HOST and PORT to others`
  }
}

/** As a person opens it. An address that means "all of them" is reached at localhost. */
export function urlOf({ host, port }: Address): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
