import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from '../../../server/engine/lock.ts'
import { identify } from '../../../server/engine/process-identity.ts'

let dir: string
let file: string
let other: ChildProcess | null = null
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'duizhao-lock-'))
  file = path.join(dir, 'lock')
})
afterEach(() => {
  other?.kill('SIGKILL')
  rmSync(dir, { recursive: true, force: true })
})

test('a lock that is held is refused, and told whose it is', () => {
  takeLock(file, 'the portal')
  const owner = { role: 'the portal', pid: process.pid }
  expect(takeLock(file, 'npm run index')).toMatchObject({ held: false, owner })
})

test('a lock given back can be taken, and nothing stays in the folder', () => {
  const lock = takeLock(file, 'the portal')
  if (lock.held) lock.release()
  expect(readdirSync(dir)).toEqual([])
  expect(takeLock(file, 'the portal').held).toBe(true)
})

test('the lock of a process that was killed is taken over', async () => {
  other = spawn('sleep', ['60'])
  writeFileSync(file, JSON.stringify({ role: 'the portal', ...identify(other.pid!) }))
  expect(takeLock(file, 'the portal').held).toBe(false)
  other.kill('SIGKILL')
  await new Promise((resolve) => other!.once('exit', resolve))
  expect(takeLock(file, 'the portal').held).toBe(true)
})

test('a stranger that got the pid of the owner does not hold its lock', () => {
  writeFileSync(file, JSON.stringify({ role: 'the portal', pid: process.pid, started: '1' }))
  expect(takeLock(file, 'the portal').held).toBe(true)
})

test('an unreadable lock is nobody’s', () => {
  writeFileSync(file, '{')
  expect(takeLock(file, 'the portal').held).toBe(true)
})
