// /c/:id: one commitment, its words in context, what it promises, how to cite it, who pledges alike.
import type { Commitment } from '../../data/schema.ts'
import type { CommitmentAnswer } from '../../server/schemas/commitments.ts'
import type { SimilarAnswer, SimilarHit } from '../../server/schemas/similar.ts'
import { path } from '../api.ts'
import { loadCatalog, namesFor, topicName } from '../catalog.ts'
import { Actions } from '../components/Actions.tsx'
import { Cite } from '../components/Cite.tsx'
import { Embed } from '../components/Embed.tsx'
import { FigureOf } from '../components/FigureOf.tsx'
import { Hidden } from '../components/Hidden.tsx'
import { Labels } from '../components/Labels.tsx'
import { Provenance } from '../components/Provenance.tsx'
import { Quote } from '../components/Quote.tsx'
import { planYears } from '../labels.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { useSite } from '../site.tsx'

interface Data {
  answer: CommitmentAnswer
  similar: SimilarHit[]
}

/** A link preview shows about this much of a title. */
const titleLength = 40

async function load({ api, query, params, t, lang, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const id = params.id ?? ''
  const edition = query.get('v')
  const at = edition ? path`v=${edition}` : ''
  const [answer, similar, catalog] = await Promise.all([
    api.get<CommitmentAnswer>(path`/commitments/${id}` + (at && `?${at}`), asking).then(need),
    api.get<SimilarAnswer>(path`/commitments/${id}/similar?limit=6` + (at && `&${at}`), asking),
    loadCatalog(api, query, asking),
  ])
  const { commitment, plan, region, version } = answer
  const hits = similar.ok ? similar.data.hits : []
  const text = [...commitment.text]
  const short =
    text.length > titleLength ? `${text.slice(0, titleLength - 1).join('')}…` : commitment.text
  return {
    status: 200,
    title: t.commitment.title(region[lang], short),
    description:
      t.format.quote(commitment.text) + t.mark.from(region[lang], plan.title, planYears(t, plan)),
    data: { answer, similar: hits },
    names: namesFor(catalog, { plans: [plan.id, ...hits.map((hit) => hit.commitment.plan)] }),
    version,
    index: true,
  }
}

function View({ data: { answer, similar } }: { data: Data }) {
  const { t, lang, href } = useSite()
  const { commitment, plan, region, before, after, cite } = answer
  const { id, themes, topics } = commitment
  return (
    <div class="commitment">
      <div class="said">
        <header>
          <h1 tabIndex={-1} class="from">
            <a href={href(`/plans/${plan.id}#${id}`)}>
              {region[lang]} {planYears(t, plan)}
            </a>
          </h1>
          <p class="where">
            <span class="section" lang="zh-CN">
              {[plan.title, ...commitment.section].join(' › ')}
            </span>
            <Hidden region={region.id} plan={plan.id} />
          </p>
        </header>
        <div class="passage">
          <Context label={t.commitment.before} commitments={before} />
          <Quote theme={themes[0]} cite={`/plans/${plan.id}#${id}`}>
            {commitment.text}
          </Quote>
          <Context label={t.commitment.after} commitments={after} />
        </div>
        <div class="actions">
          <Actions commitment={commitment} />
          <Embed title={region[lang]} height={280} />
        </div>
      </div>
      <div class="known">
        <Facts commitment={commitment} />
        <section id="cite">
          <h2>{t.commitment.cite}</h2>
          <Cite cite={cite} />
        </section>
      </div>
      <Alike topic={topics[0]} similar={similar} />
    </div>
  )
}

function Alike({ topic, similar }: { topic: string | undefined; similar: SimilarHit[] }) {
  const { t, href } = useSite()
  return (
    <section id="similar" class="alike">
      <h2>{t.commitment.similar}</h2>
      {topic && (
        <p>
          <a href={href(`/compare?topic=${topic}`)}>{t.commitment.asCompare}</a>
        </p>
      )}
      {similar.length === 0 && <p class="help">{t.commitment.noSimilar}</p>}
      <ol class="results">
        {similar.map((hit) => (
          <li key={hit.commitment.id}>
            <Similar hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Context({ label, commitments }: { label: string; commitments: Commitment[] }) {
  const { href } = useSite()
  if (commitments.length === 0) return null
  return (
    <section class="context" lang="zh-CN" aria-label={label}>
      {commitments.map(({ id, text }) => (
        <a key={id} href={href(`/c/${id}`)}>
          {text}
        </a>
      ))}
    </section>
  )
}

function Facts({ commitment }: { commitment: Commitment }) {
  const { t, href } = useSite()
  const { targets, years, agencies, source, plan, id } = commitment
  return (
    <section>
      <h2>{t.commitment.figures}</h2>
      {targets.length > 0 && (
        <ul class="figures large">
          {targets.map((target) => (
            <li key={target.quote + target.value}>
              <FigureOf target={target} />
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        {years.length > 0 && (
          <>
            <dt>{t.words.deadline}</dt>
            <dd>{t.format.list(years.map(t.format.year))}</dd>
          </>
        )}
        {(['lead', 'support'] as const).map(
          (role) =>
            agencies[role].length > 0 && (
              <div key={role}>
                <dt>{t.words[role]}</dt>
                <dd lang="zh-CN">{agencies[role].join('、')}</dd>
              </div>
            ),
        )}
        <dt>{t.words.source}</dt>
        <dd>
          <a href={href(`/plans/${plan}#source-${id}`)}>
            {t.commitment.place(source.start, source.end)}
          </a>
        </dd>
      </dl>
      <Labels commitment={commitment} />
    </section>
  )
}

function Similar({ hit: { commitment, shared } }: { hit: SimilarHit }) {
  const { t, lang, href, names } = useSite()
  const common = shared.map((one) =>
    one.kind === 'topic' ? topicName(names, one.id)[lang] : (one[lang] ?? one.zh),
  )
  return (
    <article class="card">
      <Provenance commitment={commitment} section={false} />
      <a class="through" href={href(`/c/${commitment.id}`)}>
        <Quote theme={commitment.themes[0]}>{commitment.text}</Quote>
      </a>
      {common.length > 0 && (
        <p class="help">
          {t.mark.shared}
          {t.format.colon}
          {t.format.list([...new Set(common)])}
        </p>
      )}
    </article>
  )
}

export const page = { load, View }
