// What a page asks of the API, and how the browser asks it. On the server the same interface runs in process.

/** An answer, or a refusal told apart by `code` (the last part of the problem's `type`), never by its wording. */
export type Answer<T> = { ok: true; data: T } | ({ ok: false } & Refusal)

export interface Refusal {
  status: number
  code: string
  message: string
  /** Where the current edition answers the same question. */
  current?: string
  /** The parameter that is at fault. */
  parameter?: string
}

export interface Asking {
  signal?: AbortSignal
}

/** Paths start below `/api/v1`. JSON answers come parsed, text answers as a string. */
export interface Api {
  get<T>(path: string, asking?: Asking): Promise<Answer<T>>
  post<T>(path: string, body: unknown, asking?: Asking): Promise<Answer<T>>
}

/** Writes a path with its parts encoded: path`/plans/${id}`. */
export function path(strings: TemplateStringsArray, ...parts: string[]): string {
  return String.raw({ raw: strings }, ...parts.map(encodeURIComponent))
}

/** The problem+json of a refusal as a value. */
export function refusal(status: number, problem: unknown): Answer<never> {
  const { type, detail, title, current, parameter } = (problem ?? {}) as Record<string, unknown>
  const code = typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : String(status)
  const message = String(detail ?? title ?? status)
  return {
    ok: false,
    status,
    code,
    message,
    ...(typeof current === 'string' ? { current } : {}),
    ...(typeof parameter === 'string' ? { parameter } : {}),
  }
}

async function answer<T>(response: Response): Promise<Answer<T>> {
  const json = response.headers.get('content-type')?.includes('json')
  const body = json ? await response.json() : await response.text()
  return response.ok ? { ok: true, data: body as T } : refusal(response.status, body)
}

const unreachable: Answer<never> = { ok: false, status: 0, code: 'offline', message: '' }

/** Asks over the network. A lost connection is an answer with status 0; an abort rejects. */
export function browserApi(root: string): Api {
  const ask = async <T>(url: string, init: RequestInit): Promise<Answer<T>> => {
    try {
      return await answer<T>(await fetch(root + url, init))
    } catch (fault) {
      if (init.signal?.aborted) throw fault
      return unreachable
    }
  }
  return {
    get: (url, { signal } = {}) => ask(url, { signal: signal ?? null }),
    post: (url, body, { signal } = {}) =>
      ask(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: signal ?? null,
      }),
  }
}
