// The portal as a child process that can be started again, on a port of its own choosing.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const MAIN = path.resolve(import.meta.dirname, '../main.ts')

/** Where it answers, or why it does not: what it said before it ended. */
export type Standing = { url: string } | { failure: string }

export class PortalProcess {
  #child: ChildProcess | null = null
  #standing: Promise<Standing> = Promise.resolve({ failure: 'It has not been started.' })
  #turn: Promise<unknown> = Promise.resolve()

  /** Settles when the portal that is being started is open or has failed. */
  standing(): Promise<Standing> {
    return this.#standing
  }

  /** One restart after the other; those who ask meanwhile wait for the newest. */
  restart(): Promise<Standing> {
    const started = this.#turn.then(async () => {
      await this.#end()
      return this.#start()
    })
    this.#turn = started
    this.#standing = started
    return started
  }

  async stop(): Promise<void> {
    await this.#turn
    await this.#end()
  }

  #start(): Promise<Standing> {
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text)
      said += text
    })
    return new Promise((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const url = /open at (\S+)\n/.exec(text)?.[1]
        if (url) resolve({ url })
        else process.stdout.write(text)
      })
      child.once('exit', () => resolve({ failure: said }))
    })
  }

  async #end(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
}
