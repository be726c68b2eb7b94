// The question read anew with its slips mended.
import { foldText, mainland, simplified } from '../../data/words/fold.ts'
import type { Words } from '../../data/words/lexicon.ts'
import { chunksOf } from './chunks.ts'
import { interpret, type Readings } from './interpret.ts'
import type { Interpretation } from './part.ts'
import { mendedPinyin } from './pinyin-slips.ts'
import { type Correction, mended, soundsLike } from './slips.ts'

/** Null where nothing in it is unknown and close to a word of the codebook. */
export function correctedReadings(
  question: string,
  read: Interpretation,
  words: Words,
): Readings | null {
  if (!read.parts.some((part) => part.kind === 'literal')) {
    return heardReadings(question, read, words, 'toneless')
  }
  const { read: plain, runs } = chunksOf(question)
  const local = inMainlandWords(question)
  if (local) return readAs(local, [{ from: question.trim(), to: local }], words)
  const heard = mendedPinyin(runs, words)
  if (heard) return readAs(heard.to, [heard], words)
  const corrections: Correction[] = []
  let mendedQuestion = plain
  for (const run of runs) {
    const sounding = runs.length > 1 ? mendedPinyin([run], words) : null
    const better = sounding
      ? { run: sounding.to, corrections: [sounding] }
      : mended(foldText(run), words)
    if (!better) continue
    corrections.push(...better.corrections)
    mendedQuestion = mendedQuestion.replace(run, () => better.run)
  }
  if (corrections.length === 0) return null
  return readAs(mendedQuestion, corrections, words)
}

/** What is typed in traditional characters may be in the words of Taiwan: 資訊科技 for 信息技术. */
function inMainlandWords(question: string): string | null {
  const plain = question.normalize('NFKC').trim()
  const [same, local] = [simplified(plain), mainland(plain)]
  return same === plain || same === local ? null : local
}

/** The question read as the word that it sounds like as a whole; null where there is none. */
export function heardReadings(
  question: string,
  { parts, quoted }: Interpretation,
  words: Words,
  tones: 'toneless' | 'toned' = 'toned',
): Readings | null {
  const { runs } = chunksOf(question)
  if (quoted || runs.length !== 1 || parts.length === 0) return null
  const from = foldText(runs[0]!)
  const to = soundsLike(from, words, tones)
  return to ? readAs(to, [{ from, to }], words) : null
}

function readAs(question: string, corrections: Correction[], words: Words): Readings {
  const readings = interpret(question, words)
  const told = (reading: Interpretation) => ({ ...reading, corrected: corrections })
  return {
    byWords: told(readings.byWords),
    asTyped: readings.asTyped && told(readings.asTyped),
  }
}
