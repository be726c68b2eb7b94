// Reads the period in which a number is to be met again: every year, semester, month, week or day.
import type { Period } from '../../data/schema.ts'
import type { Reading } from './reading.ts'

const PERIODS: [Period, RegExp][] = [
  ['semester', /每个?学期|(?:\/|／)学期|学期(?=不少于|至少)/],
  ['month', /每个?月(?!\d)|月均|[/／·]月|按月/],
  ['week', /每个?(?:周|星期)|周均|一周(?=至少|不少于|[一二两三四五\d])|[/／]周/],
  ['day', /每个?[天日]|日均|一天(?=至少|不少于|[一二两三四五\d])|[/／·][天日]/],
  [
    'year',
    /每(?:个|一)?(?:自然|财政)?(?:年|学年)(?!级|龄)|年均|全年|每年度|(?:[/／·]|每)(?:学)?年|(?<![\d〇零一二两三四五六七八九十今明去前后近同当少成学青老整百多往历余上])年(?=培训|新增|招生|招收|开展|完成|服务|投入|接待|增长|递增|提高|参加|受益|不少于|补充|培养|引进)/,
  ],
]
/** A clause with its own verb of doing starts anew: the period of the clause before no longer governs. */
const ANEW =
  /^(?:到|至|20\d\d|每[^年学月周天日]|新建|新增|建成|建设|创建|打造|培育|推动|推进|实施|完成|开展|实现|确保|力争|加强|加快|争创|组织|组建|落实)/

/** Null where the number stands once. `earlier` is the text of the sentence before the clause. */
export function readPeriod(
  { before, after, next, mention }: Reading,
  earlier: string,
): Period | null {
  const own = nearestPeriod(`${before}\u0000${mention.unit}${next}`) ?? nearestPeriod(after)
  if (own) return own
  if (ANEW.test(before)) return null
  const previous = earlier.split(/[，,；;：:]/).at(-2) ?? ''
  return carries(previous) ? nearestPeriod(previous) : null
}

/** "每年创建A校1所，B校1所": the list goes on. "每年开展活动，" has no figure and only leads in. */
function carries(previous: string): boolean {
  return (
    /\d|[一二两三四五六七八九十][所个名次场]/.test(previous) ||
    /^(?:每|年均|全年)[^，]{0,3}$/.test(previous)
  )
}

function nearestPeriod(text: string): Period | null {
  let best: Period | null = null
  let at = -1
  for (const [period, pattern] of PERIODS) {
    const found = [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)
    if (found && found.index > at) [best, at] = [period, found.index]
  }
  return best
}
