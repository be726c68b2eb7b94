// Chinese words that ask or join and name nothing to be searched for.

const LIST =
  '哪里 哪儿 哪些 哪个 哪几个 哪一个 哪 什么时候 什么时间 什么 怎么样 怎么 怎样 如何 多少个 多少 多长时间 多长 多远 多重 几个 几点钟 几点 几所 多大 多高 多久 ' +
  '最晚 最早 最多 最少 最迟 是否 是不是 有没有 能不能 可不可以 为什么 为何 谁 吗 呢 吧 啊 的 地 得 了 着 ' +
  '要求 要 在 将要 将 会 在校 想 知道 请问 我 我们 你 关于 有关 相关 对于 对 以及 并且 和 与 或者 或 及 等 跟 同 ' +
  '之前 以前 年前 年底前 年底 年内 前 之后 以后 后 年 月 日 之内 以内 是 有 到 由 从 把 被 给 让 都 也 还 就 才 只 ' +
  '过多 过少 太多 太少 太大 太小 太难 不够 过重 过大 过高 严重 问题 情况 方面 怎么办 现象 难题 办法 在哪 多不多 好不好 做法 如下 具体 什么样 ' +
  '开始 结束 到底 究竟 关于 涉及 提到 提出 承诺 写了 规定 进行 开展 实行 采取 通过 哪种 各自 分别 以上 以下 左右 大约 大概 都有 有哪些 地区 地方 ' +
  '早上 晚上 上午 下午 中午 ' +
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
