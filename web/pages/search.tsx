// /search: find commitments, narrow them, take them along.
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { loadCatalog, namesFor } from '../catalog.ts'
import { ActiveFilters } from '../components/ActiveFilters.tsx'
import { Exports } from '../components/Exports.tsx'
import { Facets } from '../components/Facets.tsx'
import { Interpreted } from '../components/Interpreted.tsx'
import { Nothing } from '../components/Nothing.tsx'
import { Pagination } from '../components/Pagination.tsx'
import { Results } from '../components/Results.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { Sorting } from '../components/Sorting.tsx'
import { type FacetList, facetLists } from '../facets.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, search, searchParameters, values } from '../query.ts'
import { useSite } from '../site.tsx'

type Data = Omit<SearchAnswer, 'facets'> & { lists: FacetList[] }

async function load({ api, query, t, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const asked = canonical(query, searchParameters)
  const [result, catalog] = await Promise.all([
    api.get<SearchAnswer>(`/search${search(asked)}`, asking),
    loadCatalog(api, query, asking),
  ])
  const { facets, ...answer } = need(result)
  const themes = catalog.themes.map(({ id }) => id)
  const lists = facetLists(facets, query, themes)
  const regions = lists.flatMap(({ name, values }) => (name === 'region' ? values : []))
  const q = asked.get('q') ?? ''
  return {
    status: 200,
    title: t.search.title(q),
    description: t.search.description(q, answer.total),
    data: { ...answer, lists },
    names: namesFor(catalog, {
      plans: [...answer.hits.map(({ plan }) => plan), ...values(asked, 'plan')],
      regions: [...regions.map(([id]) => id), ...values(asked, 'region')],
    }),
    version: answer.version,
    // Filters and pages only repeat what a plain search shows.
    index: [...asked.keys()].every((name) => name === 'q'),
  }
}

function View({ data }: { data: Data }) {
  const { t } = useSite()
  const { total, page, per_page, counts, interpreted } = data
  return (
    <div class="search-page">
      <h1 class="unseen" tabIndex={-1}>
        {t.search.title(data.query)}
      </h1>
      <SearchBox
        label={t.search.label}
        placeholder={t.home.placeholder}
        help={t.search.help}
        live
      />
      <div class="beside">
        <details class="sheet">
          <summary>{t.search.filters}</summary>
          <Facets lists={data.lists} />
        </details>
        <section aria-label={t.search.results}>
          <div class="tally">
            <p role="status" aria-live="polite" aria-atomic="true">
              <b>
                {interpreted.terms.length > 0
                  ? t.search.tally(counts, interpreted.terms)
                  : t.search.total(total)}
              </b>
            </p>
            {total > 0 && (
              <>
                <Sorting />
                <Exports />
              </>
            )}
          </div>
          <ActiveFilters />
          <Interpreted answer={data} />
          {total === 0 && <Nothing q={data.query} nearest={data.nearest} />}
          <Results answer={data} />
          <Pagination page={page} pages={Math.ceil(total / per_page)} />
        </section>
      </div>
    </div>
  )
}

export const page = { load, View }
