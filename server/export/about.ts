// What a file says of itself: what was asked, of which edition, how much of it it holds, and its limits.
import type { FileFacts } from './file.ts'

export function aboutLines(facts: FileFacts): string[] {
  const { edition, today, origin, asked, total, limit, lang } = facts
  const held = Math.min(total, limit)
  const cut = total > limit
  const gaps = edition.plans.filter(({ plan }) => !plan.complete).length
  if (lang === 'en') {
    return [
      'Duizhao 对照: commitments of Chinese regional education plans',
      `Asked: ${asked || 'everything'}`,
      `Edition ${edition.version} of ${edition.date.slice(0, 10)}; taken ${today} from ${origin}`,
      cut
        ? `Holds the first ${held} of ${total} entries, the most in one file. Narrow the question for the rest.`
        : `Holds all ${total} entries.`,
      'Texts are verbatim. Themes, topics, targets and strength were inferred by published rules.',
      ...(gaps > 0
        ? [
            `${gaps} of the ${edition.plans.length} sources of this edition break off; there silence proves nothing.`,
          ]
        : []),
    ]
  }
  return [
    '对照 Duizhao：各地教育规划承诺对照',
    `检索条件：${asked || '全部'}`,
    `数据版本 ${edition.version}（${edition.date.slice(0, 10)}），${today} 取自 ${origin}`,
    cut
      ? `共 ${total} 条，本文件收入前 ${held} 条（单个文件的上限），其余请缩小范围再导出。`
      : `收入全部 ${total} 条。`,
    '原文逐字照录；主题、议题、数字目标与力度由公开的编码规则推断。',
    ...(gaps > 0
      ? [`本版 ${edition.plans.length} 份规划中有 ${gaps} 份原文不全，其未见之处不等于未作表述。`]
      : []),
  ]
}
