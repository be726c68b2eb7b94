// What may be wrong with an address, parameter by parameter, in Chinese.
export const failingZh = {
  faults: {
    theme: '没有这个主题。',
    topic: '没有这个议题。',
    indicator: '没有这个指标。',
    regions: '其中有未收录的地区，或一次超过了 8 个。',
    region: '没有收录这个地区。',
    plans: '其中有未收录的计划，或一次超过了 8 份。',
    plan: '没有收录这份计划。',
    ids: '有的条目不在这个数据版本里：原文改动后，条目的编号也会变。',
    q: '检索词太长，或没有可查的文字。',
    page: '没有这一页。',
    v: '数据版本写错了。',
  } as Record<string, string>,
}
