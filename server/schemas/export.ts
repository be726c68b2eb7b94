// GET /export: what may be asked for as a file.
import Type, { type Static } from 'typebox'
import { CommitmentIds, filters, list, Version, Words } from './parameters.ts'
import { SearchQuery } from './search.ts'

const { sort, match, page, per_page } = SearchQuery.properties

export const ExportFormat = Type.Enum(['csv', 'jsonl', 'xlsx', 'docx', 'bibtex', 'ris'])
export type ExportFormat = Static<typeof ExportFormat>

export const ExportQuery = Type.Object(
  {
    format: ExportFormat,
    view: Type.Optional(
      Type.Enum(['search', 'compare'], {
        description:
          'Whose parameters the rest are. By default compare where "regions" or "plans" is given, else search',
      }),
    ),
    rows: Type.Optional(
      Type.Enum(['commitments', 'targets'], {
        description: 'csv alone: a row a commitment, or a row a target. xlsx holds both as sheets',
      }),
    ),
    lang: Type.Optional(
      Type.Enum(['zh', 'en'], {
        description:
          'Language of headings and labels; the plans stay in Chinese. Without it csv has the names of fields as headings',
      }),
    ),
    q: Type.Optional(Words),
    ...filters,
    sort,
    match,
    regions: list('For compare: region ids, 1 to 8, in the order wanted', 8),
    plans: list('For compare: plan ids instead of regions, 1 to 8, in the order wanted', 8),
    ids: Type.Optional(CommitmentIds),
    page: Type.Optional({ ...page, description: 'Not heeded: a file holds every hit' }),
    per_page: Type.Optional({ ...per_page, description: 'Not heeded: a file holds every hit' }),
    v: Version,
  },
  { additionalProperties: false },
)
export type ExportQuery = Static<typeof ExportQuery>
