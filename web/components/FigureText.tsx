// A figure as running text, marked as Chinese where its unit has no English word.
import { chineseIn } from '../labels.ts'
import { useSite } from '../site.tsx'

export function FigureText({ text }: { text: string }) {
  const { lang } = useSite()
  const [, number = text, unit = ''] = /^(.*?)(\p{Script=Han}.*)$/su.exec(text) ?? []
  const chinese = chineseIn(unit, lang)
  return (
    <>
      {chinese ? number : text}
      {chinese && <span lang={chinese}>{unit}</span>}
    </>
  )
}
