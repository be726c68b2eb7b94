// Tells when a file of the sources or the data changed, once for a burst of changes.
import { watch } from 'node:fs'

const QUIET_MS = 150

export function watchFolders(folders: string[], changed: () => void): void {
  let timer: NodeJS.Timeout | undefined
  for (const folder of folders) {
    watch(folder, { recursive: true }, (_event, name) => {
      if (name && isBuilt(name)) return
      clearTimeout(timer)
      timer = setTimeout(changed, QUIET_MS)
    })
  }
}

/** What the build writes, and files that editors hold for a moment. */
const isBuilt = (name: string) => /^dist(\/|$)|(^|\/)\.|~$/.test(name)
