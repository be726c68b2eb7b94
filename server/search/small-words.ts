// Chinese words that ask or join and name nothing to be searched for.

const LIST =
  '哪里 哪儿 哪些 哪个 哪几个 哪一个 哪 什么时候 什么时间 什么 怎么样 怎么 怎样 如何 多少个 多少 多长时间 多长 多远 多重 几个 几点钟 几点 几所 多大 多高 多久 ' +
  '最晚 最早 最多 最少 最迟 是否 是不是 有没有 能不能 可不可以 为什么 为何 谁 吗 呢 吧 啊 的 地 得 了 着 ' +
  '要求 要 在 将要 将 会 在校 想 知道 请问 我 我们 你 关于 有关 相关 对于 对 以及 并且 和 与 或者 或 及 等 跟 同 ' +
  '之前 以前 年前 年底前 年底 年内 前 之后 以后 后 年 月 日 之内 以内 是 有 到 由 从 把 被 给 让 都 也 还 就 才 只 ' +
  '这 那 这些 那些 其 其他 哪几所 哪几家 准备 打算 计划在 需要 应该 应当 可以 能 能够 目前 现在 一共 总共 各地 各个 各'

const SMALL = LIST.split(' ').sort((a, b) => b.length - a.length)
const LONGEST = SMALL[0]!.length
const set = new Set(SMALL)

/** The length of the small word that begins at `start`, 0 where none does. */
export function smallWordAt(text: string, start: number): number {
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length--) {
    if (set.has(text.slice(start, start + length))) return length
  }
  return 0
}
