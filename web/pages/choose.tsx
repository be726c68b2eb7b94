// /compare without a subject: the ways into a comparison.
import { loadCatalog, namesFor } from '../catalog.ts'
import { CompareChoice } from '../components/CompareChoice.tsx'
import type { LoadContext, Loaded } from '../page.ts'
import { useSite } from '../site.tsx'

async function load({ api, query, t, signal }: LoadContext): Promise<Loaded<null>> {
  const catalog = await loadCatalog(api, query, signal ? { signal } : {})
  return {
    status: 200,
    title: t.compare.choose,
    description: t.home.description,
    data: null,
    names: namesFor(catalog),
    version: catalog.version,
    index: true,
  }
}

function View() {
  const { t } = useSite()
  return (
    <div class="compare-page">
      <h1 tabIndex={-1}>{t.compare.choose}</h1>
      <CompareChoice />
    </div>
  )
}

export const page = { load, View }
