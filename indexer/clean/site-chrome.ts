// Heals what a web page or a document shop sets around a text: share, price, download, licence, metadata lines.
import { type Line, linesOf } from '../punctuation.ts'
import { Sieve, sifts } from '../sieve.ts'
import type { CleanRule } from './rule.ts'

const LINES = new Sieve()

/** Wording that no plan uses of itself: one hit is enough. */
const SURE = [
  /由会员分享|会员下载|免费预览|在线阅读[,，].*搜索|[文档资料]+(?:编号|下载)[:：]?|上传(?:人|者|时间)[:：]/,
  /VIP\s*(?:免费|会员|专享|推荐)|(?:折扣|原|售|优惠)价\s*[\d￥¥]|下载(?:积分|本文|文档|券)|扫码下载|付费(?:阅读|下载)/,
  /copyright|©|版权所有|All Rights Reserved/i,
  /ICP\s*[备证]|公网安备|经营许可证编号|网站标识码/i,
  /展开(?:阅读)?全文|全文共\s*[:：]?\s*\d+\s*字|打印本页|关闭(?:窗口|本页)|返回(?:顶部|首页|列表)|网站地图/,
  /本站.{0,12}(?:文档|用户|交易|提供|声明|内容)|信息存储空间|(?:本文档|内容|文章).{0,10}网友|侵犯.{0,8}(?:版权|隐私)/,
  /欢迎(?:来到|光临|访问|登录).{0,20}(?:网|平台)|免费发(?:布)?信息|分类信息网|在线客服|客服.{0,6}[:：]?\s*\d{5,}/,
  /\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?.{0,20}(?:发布\d*|浏览|查看|阅读|点击|格式[:：]|分类[:：]|次数)/,
  /【\s*(?:Word|PDF|PPT|Excel)\s*文档\s*】|页(?<=第\s*\d+\s*页)\s*[/／]?\s*共\s*\d+\s*页|_第\d+页/i,
  /^\S{2,80}\.(?:docx?|pdf|pptx?|xlsx?|wps|txt)\s*$/i,
  /小编.{0,8}(?:整理|收集|推荐|为大家)|(?:希望|但愿|欢迎).{0,4}对?(?:你|您|大家).{0,12}(?:帮助|参考|阅读|下载)|(?:来源于|由)网[络友](?:上传|投稿|整理)?/,
  /(?:仅供|供大家|供您)(?:参考|学习|阅读)|(?:不代表|并非)本站|本文仅代表|(?:如有|若)侵权|转载(?:自|请注明|此文)|预览.{0,4}(?:已结束|结束)|需要全文|代写|代笔/,
  /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s*(?:收藏|来源|作者|编辑|【|分享|WORD|打印)/i,
  /请刷新页面|超出.{0,6}预览|猜你喜欢|分享到[:：]?\s*(?:微信|微博|QQ)|扫一扫.{0,12}(?:关注|分享|手机)/,
].map((pattern) => LINES.pattern(pattern))

/** Wording that a plan may use too: it counts only in a short line that is no sentence. */
const LIKELY = [
  /^\s*(?:来源|信息来源|文章来源|稿件来源|信息(?:名称|分类|索引)|发布文号|发布部门|作者|编辑|责任编辑|责编|审核|审签|校对|发布(?:时间|日期|机构|单位|人)|发文(?:机关|字号|日期|单位)|成文日期|生成日期|公开(?:日期|方式|时限|范围)|索引号?|文号|主题(?:词|分类)|体裁|有效性|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|数|率|量)?|访问量|字[号体]|关键[词字]|标签|摘要|分类|栏目|当前位置|您(?:现在)?的位置|您?所在位置|打印|收藏|分享(?:到|至)?|格式|页数|大小)\s*(?:[:：【[]|$)/,
  /^\s*(?:上一篇|下一篇|上一条|下一条|相关(?:资源|搜索|推荐|文章|阅读|链接|新闻|附件|文档|信息)|热门(?:推荐|文章|标签)|推荐(?:阅读|文章)|最新(?:文章|资讯|动态)|网站首页|首页|登录|注册|下载|举报|评论|点赞|收藏|分享|打印|关闭|纠错|无障碍(?:阅读|浏览)?|企业名录|联系我们|关于我们|免责声明|政务(?:公开|微博|微信)|信息公开|资源描述|附件下载|扫码.{0,8})(?:$|[\s:：|｜>])/,
  /\S\s*[>＞»›]\s*[^\s\d=]/,
  /^\s*(?:https?:\/\/|www\.)\S+\s*$/i,
  /^\s*(?:\d+(?:\.\d+)?\s?[KMG]B|\d+\s?页|\d+\+|海报|侵权投诉|VIP专免|页[:：]|\[\d+\]|投稿|会员中心)\s*$/i,
  /^\s*[\u4e00-\u9fff]{2,8}(?:日期|时间)\s*[:：]\s*(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/,
  /^\s*时间[:：]?\s*(?:19|20)\d\d\s*[-/.]\d/,
  /(?:字号|字体)\s*[:：]?\s*[[【（(]?\s*[大中小]/,
].map((pattern) => LINES.pattern(pattern))
const SHORT = 60
/** Of a long line its beginning and its end tell. */
const EDGE = 200

export const siteChrome: CleanRule = {
  heals: 'lines of the page around the text',
  cuts: ({ text }) =>
    linesOf(text)
      .filter((line) => isChrome(text, line))
      .map(({ start, end }) => ({ start, end })),
}

/** Whether a line of the text belongs to the page and not to the plan. */
function isChrome(text: string, line: Line): boolean {
  const { text: words } = line
  const isLong = words.length > 2 * EDGE
  const head = isLong ? `${words.slice(0, EDGE)}${words.slice(-EDGE)}` : words
  const read = isLong ? LINES.read(head) : LINES.readRun(text, line)
  if (SURE.some((pattern) => sifts(pattern, head, read))) return sentences(words) < 4
  const mayBe = LIKELY.some((pattern) => sifts(pattern, head, read))
  return mayBe && words.trim().length <= SHORT && sentences(words) === 0
}

// A paragraph of the plan with a share link glued to it is still a paragraph of the plan.
const sentences = (line: string) => line.match(/。/g)?.length ?? 0
