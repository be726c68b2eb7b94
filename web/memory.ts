// Remembers the answers that every page needs (the catalog), so that typing asks only for results.
import type { Answer, Api } from './api.ts'

/** Wraps an API: a successful answer to one of `paths` (with any query) is asked for once. */
export function remembering(api: Api, paths: readonly string[]): Api {
  const known = new Map<string, Promise<Answer<unknown>>>()
  return {
    ...api,
    get<T>(path: string, asking?: { signal?: AbortSignal }) {
      if (!paths.includes(path.split('?', 1)[0] ?? '')) return api.get<T>(path, asking)
      const before = known.get(path)
      if (before) return before as Promise<Answer<T>>
      // Shared between pages, so no one page's abort may end it.
      const asked = api.get<T>(path)
      known.set(path, asked)
      asked.then((answer) => answer.ok || known.delete(path))
      return asked
    },
  }
}
