// What a page is: a loader that fetches and describes, and a view that shows.
import type { ComponentType } from 'preact'
import type { Answer, Api, Refusal } from './api.ts'
import type { Names } from './catalog.ts'
import type { ShownEdition } from './edition.ts'
import type { Dictionary, Lang } from './i18n/index.ts'

export interface LoadContext {
  api: Api
  lang: Lang
  t: Dictionary
  /** Path and query, without origin. */
  url: string
  query: URLSearchParams
  params: Record<string, string>
  /** What a form sent that must not stand in the URL; only on the server. */
  form?: URLSearchParams
  signal?: AbortSignal
}

export interface Loaded<D = unknown> {
  status: number
  title: string
  description: string
  data: D
  names: Names
  /** Edition of the data that the page shows. */
  version?: string
  /** Where the URL asks for an edition: the one shown. */
  edition?: ShownEdition | null
  /** For search engines: keep out pages that repeat others. */
  index: boolean
}

export interface Page<D = unknown> {
  load(context: LoadContext): Promise<Loaded<D>>
  View: ComponentType<{ data: D }>
  /** What of the data the browser needs to take the page over; all of it where not given. */
  lean?(data: D): D
}

/** A page's module; the loader's data type is known only to the page itself. */
// biome-ignore lint/suspicious/noExplicitAny: a table of pages holds pages of every type
export type AnyPage = Page<any>

/** An API refusal on the way to a page; shown by the problem page with its status. */
export class PageProblem extends Error {
  readonly status: number
  readonly code: string
  readonly current: string | undefined
  readonly parameter: string | undefined
  constructor(refused: Refusal) {
    super(refused.message)
    this.name = 'PageProblem'
    this.status = refused.status
    this.code = refused.code
    this.current = refused.current
    this.parameter = refused.parameter
  }
}

/** Another address says the same and says it better: `to` is its path and query. */
export class Moved extends Error {
  readonly to: string
  constructor(to: string) {
    super(to)
    this.name = 'Moved'
    this.to = to
  }
}

/** The data of an answer; throws PageProblem on a refusal. */
export function need<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new PageProblem(answer)
  return answer.data
}
