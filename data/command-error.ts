// An error for the person at the terminal: its message is the one line they see.

/** `code` is stable and for tests and logs; `exitCode` is what the command ends with. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
  readonly code: string
  readonly exitCode: number

  constructor(code: string, message: string, { exitCode = 1 }: { exitCode?: number } = {}) {
    super(message)
    this.code = code
    this.exitCode = exitCode
  }
}
