// Headings above text that pledges nothing: guidance, principles, what was done and how things stand.
import { pledgesAction } from './pledges-action.ts'

const PREAMBLE_SECTION =
  /^(?:[^\u4e00-\u9fff]|[一二三四五六七八九十]+[)）、.．'’]|第[一二三四五六七八九十]+[章节条]|[一二三四五六七八九十]+是|年度?|[上下]半年|[全我][省市县区]|教育)*(?:指导思想|(?:工作)?(?:总结|回顾)|(?:工作)?(?:完成|开展|进展)情况|基本原则|工作原则|主要原则|(?:工作|基本|指导|总体|发展)方针|(?:发展|工作)?基础|(?:发展|工作|教育)?现状|(?:面临的?|发展)?(?:形势|环境)|(?:发展|工作|主要)?(?:成效|成绩|成就|回顾)|存在的?(?:主要|突出)?问题(?:和|与|及)?(?:困难|不足)?|主要问题|困难(?:和|与|及)挑战|机遇(?:和|与|及)挑战|形势(?:和|与|及)(?!任务|目标|对策|举措|措施).{2,4}|(?:编制|起草|制定)(?:依据|背景|说明)|(?:发展|规划|工作)?背景|(?:重要|目的)?意义|名词解释|附件|联系方式)(?:[:：]|$)/
const REVIEW_SECTION =
  /^[^和与及暨]*(?:(?:工作|建设|年度?)(?:总结|回顾)|(?:完成|进展|开展|落实|执行)情况)$/
/** "2025年和“十四五”时期工作回顾", "2022年工作成效及亮点"; "回顾与展望", "确保改革取得成效" look ahead. */
const LOOK_BACK =
  /(?:回顾|总结|成就|成绩|成效|亮点|(?<=取得.{0,8})进展|亮点工作|特色工作|(?:做法|成效|成绩|亮点)(?:和|与|及|、).{0,6}(?:亮点|经验|体会|做法)|(?:主要|创新性|典型)做法|成[绩效果](?:显著|明显|突出|斐然|丰硕|喜人))$/
const AHEAD = /目标|任务|安排|部署|计划|打算|思路|举措|措施|展望|要求|抓|评/
/** "发展基础和面临困难", "“十三五”教育发展成绩": nouns alone, without a verb that would make a task of them. */
const STATE_SECTION =
  /^(?:“?十[一二三四]五”?(?:时期|期间)?|20\d\d年|[我全][省市县区]|[“”\s]|的|工作|教育|学校|办学|事业|改革|发展|主要|取得)*(?:基本情况|概况|基础|现状|成绩|成就|成效|经验)(?:分析|评估|诊断)?(?:(?:和|与|及|以及|、)(?:面临|存在|主要|的)*(?:困难|问题|挑战|形势|机遇|不足|短板|经验))*$/
/** "《方案》出台的背景是什么？" */
const WHY =
  /(?:出台|制定|制订|印发|起草|编制)的?[^，,。]{0,6}(?:背景|意义|依据|目的|初衷|考虑)[^，,。]{0,6}$|^为(?:什么|何)(?:要|做|出台|制定|实施)/
const NUMBER =
  /^(?:[^\u4e00-\u9fff“]|[一二三四五六七八九十]+[)）、.．'’]|第[一二三四五六七八九十]+[章节条])+/

/** Whether what stands under the heading guides, looks back or around. */
export function looksBack(heading: string): boolean {
  if (PREAMBLE_SECTION.test(heading) || REVIEW_SECTION.test(heading) || WHY.test(heading))
    return true
  const words = heading.replace(NUMBER, '').trim()
  if (STATE_SECTION.test(words)) return true
  return LOOK_BACK.test(words) && !AHEAD.test(words) && !pledgesAction(words)
}
