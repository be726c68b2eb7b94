// `npm run dev`: the portal behind a proxy that starts it again, and reloads open pages, on change.
import path from 'node:path'
import { CommandError } from '../data/command-error.ts'
import { readConfig } from './config.ts'
import { PortalProcess } from './dev/portal-process.ts'
import { proxyTo } from './dev/proxy.ts'
import { watchFolders } from './dev/watch.ts'
import { assertAddressFree, urlOf } from './listen.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const FOLDERS = ['data', 'indexer', 'server', 'web'].map((name) => path.join(ROOT, name))

try {
  const config = readConfig(process.env)
  await assertAddressFree(config)
  const portal = new PortalProcess()
  const { server, reload } = proxyTo(portal)
  const restart = async () => {
    console.log('Something changed; starting again.')
    await portal.restart()
    reload()
  }
  const watched = [...new Set([...FOLDERS, path.resolve(config.dataDir)])]
  watchFolders(watched, restart)

  const end = async () => {
    await portal.stop()
    process.exit(0)
  }
  process.on('SIGINT', end).on('SIGTERM', end)
  server.listen({ host: config.host, port: config.port }, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : config.port
    console.log(`Duizhao 对照 is open at ${urlOf({ host: config.host, port })}, with reload`)
  })
  await portal.restart()
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  console.error(error.message)
  process.exit(error.exitCode)
}
