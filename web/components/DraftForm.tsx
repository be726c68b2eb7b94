// The form for a draft: a plain POST, so that nothing of it stands in a URL, also without scripts.
import { type Compared, longestDraft } from '../draft.ts'
import { study } from '../i18n/study/index.ts'
import { useSite } from '../site.tsx'
import { RegionBoxes } from './RegionBoxes.tsx'

interface Props {
  compared: Compared
  busy: boolean
  submit(event: SubmitEvent): void
}

export function DraftForm({ compared, busy, submit }: Props) {
  const { t, lang, href } = useSite()
  const words = study(lang).draft
  const { text, regions, fault } = compared
  const said =
    fault &&
    {
      ...words.faults,
      long: words.faults.long(text.length),
      limited: t.problem.limitedText,
      offline: t.problem.offlineText,
      failed: t.problem.failedText,
    }[fault]
  return (
    <form method="post" action={href('/draft')} onSubmit={submit} aria-busy={busy}>
      <label for="draft">{words.label}</label>
      <textarea
        id="draft"
        name="text"
        rows={text ? 5 : 9}
        maxLength={longestDraft}
        lang="zh-CN"
        required
        defaultValue={text}
        aria-invalid={fault === 'empty' || fault === 'long' || undefined}
        aria-describedby="draft-said"
      />
      <RegionBoxes legend={words.peers} chosen={regions} />
      <p>
        <button type="submit" class="primary">
          {words.submit}
        </button>{' '}
        <span role="status" id="draft-said" class={said ? 'fault' : undefined}>
          {busy ? words.busy : said}
        </span>
      </p>
    </form>
  )
}
