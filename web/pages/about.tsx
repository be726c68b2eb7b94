// /about: what is covered, how it is read, what is inferred, where the data ends, and its editions.

import type { QualityAnswer } from '../../server/schemas/quality.ts'
import type { EditionSummary, VersionsAnswer } from '../../server/schemas/versions.ts'
import { loadCatalog, namesFor } from '../catalog.ts'
import { QualityTables } from '../components/QualityTables.tsx'
import { rules } from '../i18n/rules/index.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { useSite } from '../site.tsx'

interface Data {
  versions: EditionSummary[]
  quality: QualityAnswer
}

async function load({ api, query, lang, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const words = rules(lang).about
  const [{ version, versions }, quality, catalog] = await Promise.all([
    api.get<VersionsAnswer>('/versions', asking).then(need),
    api.get<QualityAnswer>('/quality', asking).then(need),
    loadCatalog(api, query, asking),
  ])
  return {
    status: 200,
    title: words.title,
    description: words.description,
    data: { versions, quality },
    names: namesFor(catalog),
    version,
    index: true,
  }
}

function View({ data: { versions, quality } }: { data: Data }) {
  const { t, lang, href } = useSite()
  const words = rules(lang).about
  return (
    <div class="about">
      <h1 tabIndex={-1}>{words.title}</h1>
      {words.sections.map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <QualityTables quality={quality} />
      <p>
        <a href={href('/codebook')}>{t.nav.codebook}</a> · <a href="/api/docs">{t.site.api}</a>
      </p>
      <section>
        <h2>{words.editions}</h2>
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.published}</th>
              <th scope="col">{words.content}</th>
              <th scope="col">{words.changes}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((edition) => (
              <Edition key={edition.version} edition={edition} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Edition({ edition }: { edition: EditionSummary }) {
  const { t, lang } = useSite()
  const words = rules(lang).about
  const { version, published, current, plans, commitments, changes } = edition
  const added = changes?.commitments_added ?? 0
  const removed = changes?.commitments_removed ?? 0
  return (
    <tr>
      <th scope="row">
        <a href={`/?v=${version}&lang=${lang}`}>{published.slice(0, 10)}</a>
        <small>
          {version} {current && words.current}
        </small>
      </th>
      <td>
        {t.words.plansCount(plans)} · {t.words.commitments(commitments)}
      </td>
      <td>{changes && (added + removed > 0 ? words.changed(added, removed) : words.unchanged)}</td>
    </tr>
  )
}

export const page = { load, View }
