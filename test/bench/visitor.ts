// A process that asks what it is told to and says how long it took: see timing.ts.
import type { Asking, Took } from './timing.ts'

process.on('message', async ({ url, init }: Asking) => {
  process.send!(await asked(url, init).catch((error) => ({ failed: String(error) })))
})

async function asked(url: string, init: RequestInit): Promise<Took> {
  const begun = performance.now()
  const response = await fetch(url, init)
  await response.arrayBuffer()
  const ms = performance.now() - begun
  return response.ok ? { ms } : { failed: String(response.status) }
}
