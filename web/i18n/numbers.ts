// Numbers as each language writes them. Apart from the dictionaries, so that none brings the other.
const zh = new Intl.NumberFormat('zh-CN', { useGrouping: 'min2', maximumFractionDigits: 6 })
const en = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

export const numberZh = (value: number) => zh.format(value)
export const numberEn = (value: number) => en.format(value)
