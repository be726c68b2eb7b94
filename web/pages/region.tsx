// /regions/:id: a region's plans, and the regions that resemble it, as ways into a comparison.
import type { IndicatorsAnswer } from '../../server/schemas/indicators.ts'
import type { Peer, PeersAnswer } from '../../server/schemas/peers.ts'
import { path } from '../api.ts'
import { loadCatalog, namesFor, topicName } from '../catalog.ts'
import { Hidden } from '../components/Hidden.tsx'
import { study } from '../i18n/study/index.ts'
import { planYears } from '../labels.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { mainShared } from '../peers.ts'
import { canonical, search } from '../query.ts'
import { useSite } from '../site.tsx'

interface Data {
  answer: PeersAnswer
  /** Plan ids, latest first. */
  plans: string[]
  /** Names of the indicators in common. */
  indicators: Record<string, { zh: string; en: string }>
}

/** Things in common that are named; the rest are counted. */
const named = 5

async function load({ api, query, params, lang, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const at = search(canonical(query, ['v']))
  const id = params.id ?? ''
  const [answer, measures, catalog] = await Promise.all([
    api.get<PeersAnswer>(path`/regions/${id}/peers` + at, asking).then(need),
    api.get<IndicatorsAnswer>(`/indicators${at}`, asking),
    loadCatalog(api, query, asking),
  ])
  const shown = new Set(
    answer.peers.flatMap(({ reasons }) => reasons.indicators.shared.slice(0, named)),
  )
  const indicators = measures.ok ? measures.data.indicators.filter((one) => shown.has(one.id)) : []
  const name = answer.region[lang]
  const plans = catalog.regions.find((region) => region.id === id)?.plans ?? [answer.plan]
  return {
    status: 200,
    title: name,
    description: study(lang).region.description(name),
    data: {
      answer,
      plans,
      indicators: Object.fromEntries(indicators.map(({ id, zh, en }) => [id, { zh, en }])),
    },
    names: namesFor(catalog, {
      plans: [...plans, ...answer.peers.map(({ plan }) => plan)],
      regions: [id, ...answer.peers.map(({ region }) => region.id)],
    }),
    version: answer.version,
    index: true,
  }
}

function View({ data: { answer, plans, indicators } }: { data: Data }) {
  const { t, lang, names, href } = useSite()
  const words = study(lang).region
  const { region, weights, peers } = answer
  return (
    <div class="region">
      <header>
        <h1 tabIndex={-1}>{region[lang]}</h1>
        <p class="where">
          <span>{t.level[region.level]}</span>
          {region.province && <span lang="zh-CN">{region.province}</span>}
          <Hidden region={region.id} />
        </p>
      </header>
      <section>
        <h2>{words.plans}</h2>
        <ul class="listed">
          {plans.map((id) => {
            const plan = names.plans[id]
            return (
              <li key={id}>
                <a href={href(`/plans/${id}`)} class="title" lang="zh-CN">
                  {plan?.title ?? id}
                </a>{' '}
                <span class="years">{plan && planYears(t, plan)}</span>
                <Hidden region="" plan={id} />
              </li>
            )
          })}
        </ul>
        {plans.length > 1 && (
          <p>
            <a href={href(`/compare?theme=${names.themes[0]?.id}&plans=${plans.slice(0, 8)}`)}>
              {words.yearOnYear}
            </a>
          </p>
        )}
      </section>
      <section id="peers">
        <h2>{words.peers}</h2>
        <p class="help">
          {words.intro(
            t.format.percent(weights.topics),
            t.format.percent(weights.indicators),
            t.format.percent(weights.level),
            t.format.percent(weights.period),
          )}
        </p>
        {peers.length === 0 && <p>{words.none}</p>}
        <ol class="results">
          {peers.map((peer) => (
            <li key={peer.region.id}>
              <PeerOf peer={peer} own={answer} indicators={indicators} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

interface PeerProps {
  peer: Peer
  own: PeersAnswer
  indicators: Data['indicators']
}

function PeerOf({ peer, own, indicators }: PeerProps) {
  const { t, lang, names, href } = useSite()
  const words = study(lang).region
  const { region, reasons, score, complete } = peer
  const both = `regions=${own.region.id},${region.id}`
  const theme = mainShared(reasons.topics.shared, names.themes)
  const facts = [
    reasons.same_level && words.sameLevel(t.level[region.level]),
    reasons.same_province && words.sameProvince,
    reasons.period && words.period(t.format.years(reasons.period.from, reasons.period.to)),
    !complete && words.incomplete,
  ].filter((fact) => typeof fact === 'string')
  return (
    <article class="card">
      <h3>
        <a href={href(`/regions/${region.id}`)}>{region[lang]}</a>{' '}
        <small class="number">
          {words.score} {t.format.percent(score)}
        </small>
        <Hidden region={region.id} plan={peer.plan} />
      </h3>
      {facts.length > 0 && <p>{facts.join(lang === 'zh' ? '；' : '; ')}</p>}
      {reasons.topics.shared.length > 0 && (
        <p>
          {words.topics(reasons.topics.shared.length, reasons.topics.own)}
          {t.format.colon}
          {reasons.topics.shared.slice(0, named).map((id, i) => (
            <span key={id}>
              {i > 0 && t.format.comma}
              <a href={href(`/compare?topic=${id}&${both}`)}>{topicName(names, id)[lang]}</a>
            </span>
          ))}
        </p>
      )}
      {reasons.indicators.shared.length > 0 && (
        <p>
          {words.indicators(reasons.indicators.shared.length)}
          {t.format.colon}
          {reasons.indicators.shared.slice(0, named).map((id, i) => (
            <span key={id}>
              {i > 0 && t.format.comma}
              <a href={href(`/indicators/${id}`)}>{indicators[id]?.[lang] ?? id}</a>
            </span>
          ))}
        </p>
      )}
      {theme && (
        <p>
          <a href={href(`/compare?theme=${theme}&${both}`)}>
            {words.compare(t.format.list([own.region[lang], region[lang]]))}
          </a>
        </p>
      )}
    </article>
  )
}

export const page = { load, View }
