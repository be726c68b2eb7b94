// /draft: paste a draft, see what others pledge on the same matter. The draft never leaves the request.
import { useState } from 'preact/hooks'
import type { SimilarAnswer, SimilarHit } from '../../server/schemas/similar.ts'
import type { Api } from '../api.ts'
import { allNames, loadCatalog } from '../catalog.ts'
import { CommitmentCard } from '../components/CommitmentCard.tsx'
import { study } from '../i18n/study/index.ts'
import type { LoadContext, Loaded } from '../page.ts'
import { useSite } from '../site.tsx'

/** Each paragraph is one question to the engine. */
const mostParagraphs = 12
const nearest = 3
const longest = 5000

async function load({ api, query, lang, signal }: LoadContext): Promise<Loaded<null>> {
  const words = study(lang).draft
  const catalog = await loadCatalog(api, query, signal ? { signal } : {})
  return {
    status: 200,
    title: words.title,
    description: words.description,
    data: null,
    names: allNames(catalog),
    version: catalog.version,
    index: true,
  }
}

interface Compared {
  text: string
  hits: SimilarHit[]
}

function View() {
  const { lang, browser } = useSite()
  const words = study(lang).draft
  const [said, say] = useState('')
  const [results, show] = useState<Compared[]>([])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const paragraphs = paragraphsOf(String(form.get('text') ?? ''))
    if (!browser || paragraphs.length === 0) return say(words.empty)
    say(words.busy)
    const compared = await compare(browser.api, paragraphs.slice(0, mostParagraphs))
    show(compared.results)
    say(compared.fault || (paragraphs.length > mostParagraphs ? words.tooMany(mostParagraphs) : ''))
  }
  return (
    <div class="draft">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <noscript>
        <p class="notice">{words.noScript}</p>
      </noscript>
      <form class="scripted" method="post" data-reload onSubmit={submit}>
        <label for="draft">{words.label}</label>
        <textarea id="draft" name="text" rows={8} maxLength={longest} lang="zh-CN" required />
        <button type="submit" class="primary">
          {words.submit}
        </button>{' '}
        <span role="status">{said}</span>
      </form>
      {results.map((one, i) => (
        <Result key={one.text} result={one} order={i + 1} />
      ))}
    </div>
  )
}

function Result({ result, order }: { result: Compared; order: number }) {
  const { lang } = useSite()
  const words = study(lang).draft
  return (
    <section>
      <h2>{words.paragraph(order)}</h2>
      <p class="draft-text" lang="zh-CN">
        {result.text}
      </p>
      {result.hits.length === 0 && <p class="help">{words.none}</p>}
      <ol class="results">
        {result.hits.map(({ commitment }) => (
          <li key={commitment.id}>
            <CommitmentCard commitment={commitment} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}

/** One after the other: a long draft must not crowd out other readers. */
async function compare(api: Api, paragraphs: string[]) {
  const results: Compared[] = []
  for (const text of paragraphs) {
    const answer = await api.post<SimilarAnswer>('/similar', { text, limit: nearest })
    if (!answer.ok) return { results, fault: answer.message }
    results.push({ text, hits: answer.data.hits })
  }
  return { results, fault: '' }
}

export const page = { load, View }
