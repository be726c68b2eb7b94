// Reads how strongly a text pledges: binding, firm, aspirational or exploratory.
import type { Strength } from '../data/schema.ts'
import { neededWords } from './needed-words.ts'
import { Sieve, sifts } from './sieve.ts'

/** A duty. Anywhere in the sentence it binds, for it says what the pledge will be held to. */
const BINDING = /^(?:必须|不得(?!不)|严禁|禁止|不准|不允许|确保|保证(?!金|书|人)|务必|一律|应当|须)/
const BINDING_WITHIN =
  /必须(?!具备的|品)|不得(?!不|已|以)|严禁|(?<!以)确保|务必|一律(?!平等)|应当|不准/
const GOAL = /^(?:力争|力求|争取|争创|争当|争做|争先|谋求|力促|力推)/
const EFFORT =
  /^(?:积极(?!性|心理|向上|健康|分子|因素|作用|的)|努力(?!学|程度|方向|奋斗的)|尽可能|尽量|尽力)/
const TRIAL =
  /^(?:(?:不断|积极|逐步|努力|大胆|主动|持续|先行|稳步|率先|深入|继续|支持和|引导和|大力)*(?:探索(?!性|精神|欲|能力)|试点(?!校|学校|区|县|市|工作|项目|单位|地区|班)|试行|先行先试|鼓励|允许|提倡|倡导)|(?:开展|启动|实施|组织)[^，,]*试点(?:工作)?$)/
/** A text without any of their words pledges plainly. */
const CUES = new Sieve()
const ANY_CUE = CUES.pattern(
  new RegExp(
    [BINDING, BINDING_WITHIN, GOAL, EFFORT, TRIAL]
      .flatMap(({ source }) => neededWords(source, 1) ?? '')
      .join('|'),
  ),
)
/** Openings that only prepare the verb: by, according to, around. A clause of them is not the main one. */
const ADVERBIAL =
  /^(?:通过|依托|按照|根据|围绕|为(?:了|进一步)?|结合|坚持以|针对|对|以(?!上)|在[^，]*[上下中前后]$|利用|借助|参照|遵循|立足|聚焦|发挥|依据|因地制宜|抓住|把握|借力|到?20\d\d|(?:到|至)|“?十[三四五六]五)/
const LEAD =
  /^(?:\s|[一二三四五六七八九十]{1,3}是(?:要)?|[（(]?[\d一二三四五六七八九十]{1,3}[)）.、．]|(?:到|至)?(?:20\d\d\s*[-—至~]?\s*)+年(?:底前?|末|前|内)?|以[^，,]{2,20}?为(?:主阵地|依托|载体|抓手|重点|平台|契机|引领|牵引|核心|主体|突破口|基础)|要|还要|同时|并|且|进一步|全面|切实|统筹)/

const FIGURE =
  /\d\s?(?:[%万个所名项人家节场]|分之)|[一二两三四五六七八九十][所个名项]|\d\d(?:\d\d|\*\*)年/

/** How strongly a text pledges, and the word that says so; null where it pledges plainly. */
export interface StrengthReading {
  strength: Strength
  cue: string | null
}

/**
 * Binding where a duty word governs any clause; else the first main clause decides. A later clause
 * with 力争 decides where it holds the first figure or date, for then it states the goal.
 * Words in quotation marks and titles are names and do not count.
 */
export function readStrength(text: string): StrengthReading {
  if (!sifts(ANY_CUE, text, CUES.read(text))) return PLAIN
  const plain = text.replace(/[“《‘「][^”》’」]{0,60}[”》’」]/g, '"')
  return found('binding', BINDING_WITHIN, [plain]) ?? readClauses(plain) ?? PLAIN
}
const PLAIN: StrengthReading = { strength: 'firm', cue: null }

function readClauses(plain: string): StrengthReading | null {
  const clauses = plain
    .split(/[，,。；;！!？?：\n]|、(?=力争|争创|争取)/)
    .map(withoutLead)
    .filter(Boolean)
  const main = clauses.find((clause) => !ADVERBIAL.test(clause)) ?? clauses[0] ?? ''
  const goal = clauses.find((clause) => FIGURE.test(clause)) ?? ''
  return (
    found('binding', BINDING, clauses) ??
    found('exploratory', TRIAL, [main]) ??
    found('aspirational', GOAL, [main, goal]) ??
    found('aspirational', EFFORT, [main])
  )
}

function found(strength: Strength, cue: RegExp, clauses: string[]): StrengthReading | null {
  for (const clause of clauses) {
    const hit = cue.exec(clause)
    if (hit) return { strength, cue: hit[0] }
  }
  return null
}

function withoutLead(clause: string): string {
  let rest = clause
  for (let cut = LEAD.exec(rest); cut; cut = LEAD.exec(rest)) rest = rest.slice(cut[0].length)
  return rest.trim()
}
