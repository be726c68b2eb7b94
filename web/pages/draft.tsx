// /draft: paste a draft, see what others pledge on the same matter. The draft never leaves the request.
import { useState } from 'preact/hooks'
import type { DraftAnswer } from '../../server/schemas/draft.ts'
import { loadCatalog, regionNames } from '../catalog.ts'
import { DraftForm } from '../components/DraftForm.tsx'
import { DraftMissing } from '../components/DraftMissing.tsx'
import { DraftParagraph } from '../components/DraftParagraph.tsx'
import { type Compared, compareDraft, draftOf, nothingYet } from '../draft.ts'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import type { LoadContext, Loaded } from '../page.ts'
import { useSite } from '../site.tsx'

const wrong = { empty: 400, long: 400, peers: 400, limited: 429, offline: 503, failed: 503 }

async function load({ api, query, lang, form, signal }: LoadContext): Promise<Loaded<Compared>> {
  const words = study(lang).draft
  const [catalog, compared] = await Promise.all([
    loadCatalog(api, query, signal ? { signal } : {}),
    form ? compareDraft(api, draftOf(form)) : nothingYet,
  ])
  return {
    status: compared.fault ? wrong[compared.fault] : 200,
    title: words.title,
    description: words.description,
    data: compared,
    names: regionNames(
      catalog,
      catalog.plans.map(({ id }) => id),
    ),
    version: catalog.version,
    index: true,
  }
}

function View({ data }: { data: Compared }) {
  const { lang, browser } = useSite()
  const words = study(lang).draft
  const [compared, show] = useState(data)
  const [busy, setBusy] = useState(false)
  const submit = async (event: SubmitEvent) => {
    if (!browser) return
    event.preventDefault()
    const draft = draftOf(new FormData(event.target as HTMLFormElement))
    setBusy(true)
    const next = await compareDraft(browser.api, draft)
    setBusy(false)
    // What was found before stays readable when asking anew fails.
    show(next.fault ? { ...next, answer: compared.answer } : next)
    if (!next.fault) document.getElementById('found')?.focus()
  }
  return (
    <div class="draft">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <DraftForm compared={compared} busy={busy} submit={submit} />
      {compared.answer && <Found answer={compared.answer} />}
    </div>
  )
}

function Found({ answer }: { answer: DraftAnswer }) {
  const { t, lang, names } = useSite()
  const words = study(lang).draft
  const { paragraphs, peers } = answer
  const places = paragraphs.map(({ heading }, i) =>
    heading ? 0 : paragraphs.slice(0, i + 1).filter((one) => !one.heading).length,
  )
  return (
    <>
      <section class="paragraphs">
        <h2 id="found" tabIndex={-1}>
          {words.found(places.filter(Boolean).length)}
        </h2>
        <p class="help">
          {words.besides(
            t.format.list(peers.map(({ region }) => regionLabel(names, region, lang))),
          )}
        </p>
        {paragraphs.map((paragraph, i) =>
          paragraph.heading ? (
            <p key={`${i} ${paragraph.text}`} class="plan-heading" lang="zh-CN">
              {paragraph.text}
            </p>
          ) : (
            <DraftParagraph
              key={`${i} ${paragraph.text}`}
              paragraph={paragraph}
              order={places[i] ?? 0}
              answer={answer}
            />
          ),
        )}
      </section>
      <DraftMissing answer={answer} />
    </>
  )
}

export const page = { load, View }
