// The topics that at least two peers cover and the draft does not; those of its own themes first.
import type { DraftAnswer } from '../../server/schemas/draft.ts'
import { themeName, topicName } from '../catalog.ts'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { useSite } from '../site.tsx'

type Missing = DraftAnswer['missing']

/** More would push the rest of the answer off the screen. */
const mostShown = 8

export function DraftMissing({ answer }: { answer: DraftAnswer }) {
  const { lang } = useSite()
  const words = study(lang).draft
  const own = new Set(answer.paragraphs.flatMap(({ themes }) => themes))
  const near = answer.missing.filter(({ theme }) => own.has(theme))
  // A fold for a single one would take as much room as it.
  const most = near.length === mostShown + 1 ? near.length : mostShown
  const far = answer.missing.filter(({ theme }) => !own.has(theme))
  return (
    <section class="missing">
      <h2>{words.missing}</h2>
      <p class="help">{words.missingHelp}</p>
      {near.length > 0 ? <Topics missing={near.slice(0, most)} /> : <p>{words.missingNone}</p>}
      {near.length > most && (
        <details>
          <summary>{words.missingMore(near.length - most)}</summary>
          <Topics missing={near.slice(most)} />
        </details>
      )}
      {far.length > 0 && (
        <details>
          <summary>{words.missingElsewhere(far.length)}</summary>
          <Topics missing={far} />
        </details>
      )}
    </section>
  )
}

function Topics({ missing }: { missing: Missing }) {
  const { t, lang, names, href } = useSite()
  const words = study(lang).draft
  return (
    <table class="list tight">
      <thead>
        <tr>
          <th scope="col">{t.words.topic}</th>
          <th scope="col">{words.coveredBy}</th>
        </tr>
      </thead>
      <tbody>
        {missing.map(({ topic, theme, peers }) => (
          <tr key={topic}>
            <th scope="row">
              <a href={href(`/compare?topic=${topic}&regions=${peers.map((p) => p.region)}`)}>
                {topicName(names, topic)[lang]}
              </a>
              <small class="theme" data-theme={theme}>
                {themeName(names, theme)[lang]}
              </small>
            </th>
            <td>{t.format.list(peers.map(({ region }) => regionLabel(names, region, lang)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
