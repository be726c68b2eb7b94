// One owner at a time: a file that names the process that holds it, freed by the end of the process.
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts'

export interface Owner extends ProcessIdentity {
  /** What the owner is, as it is told to others: "the portal". */
  role: string
}

export type Lock = { held: true; release: () => void } | { held: false; owner: Owner }

/** Takes the lock, also from an owner that has ended without giving it back. */
export function takeLock(file: string, role: string): Lock {
  const mine = `${file}.${process.pid}-${randomUUID().slice(0, 8)}`
  const me: Owner = { role, ...identify(process.pid) }
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 })
  try {
    for (;;) {
      if (tryLink(mine, file)) return { held: true, release: releaseAtEnd(file, me) }
      const owner = readOwner(file)
      if (owner && isAlive(owner)) return { held: false, owner }
      removeStale(file, owner)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Who holds the lock; null where nobody living does. */
export function lockOwner(file: string): Owner | null {
  const owner = readOwner(file)
  return owner && isAlive(owner) ? owner : null
}

/** A link appears whole or not at all, so nobody reads a half-written owner. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Two may find the same stale lock: the one who comes late puts back what it took by mistake. */
function removeStale(file: string, seen: Owner | null): void {
  const aside = `${file}.stale-${randomUUID().slice(0, 8)}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const taken = readOwner(aside)
  if (taken && !same(taken, seen)) tryLink(aside, file)
  rmSync(aside, { force: true })
}

/** Given back by the end of the process at the latest, so that nothing stale is left to judge. */
function releaseAtEnd(file: string, me: Owner): () => void {
  const giveBack = () => {
    process.off('exit', giveBack)
    release(file, me)
  }
  process.on('exit', giveBack)
  return giveBack
}

function release(file: string, me: Owner): void {
  if (same(readOwner(file), me)) rmSync(file, { force: true })
}

const same = (a: Owner | null, b: Owner | null) => a?.pid === b?.pid && a?.started === b?.started

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner
  } catch {
    return null
  }
}
