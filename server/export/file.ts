// What every format of an exported file works with.
import type { Plan } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { Entry } from './entries.ts'
import { type CodebookNames, codebookNames, type Lang } from './words.ts'

export interface FileFacts {
  edition: Edition
  names: CodebookNames
  plans: Map<string, Plan>
  /** Of the portal, for links. */
  origin: string
  /** YYYY-MM-DD. */
  today: string
  lang: Lang | null
  /** Whether it holds a comparison. */
  compared: boolean
  /** The question as the address has it, for the record. */
  asked: string
  /** Everything that answers, and how much of it the file may hold. */
  total: number
  limit: number
}

export interface ExportFile {
  mime: string
  extension: string
  /** Most entries in one file of the format. */
  limit: number
  write: (entries: AsyncIterable<Entry>, facts: FileFacts) => AsyncIterable<string | Buffer>
}

export function factsOfFile(
  edition: Edition,
  rest: Omit<FileFacts, 'edition' | 'names' | 'plans'>,
): FileFacts {
  const plans = new Map(edition.plans.map(({ plan }) => [plan.id, plan]))
  return { edition, names: codebookNames(edition), plans, ...rest }
}

/** The page of a commitment, pinned to the edition. */
export const linkTo = (id: string, { origin, edition }: FileFacts): string =>
  `${origin}/c/${id}?v=${edition.version}`
