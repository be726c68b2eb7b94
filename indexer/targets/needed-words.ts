// What a pattern cannot match without: words that are looked for faster than the pattern is tried.

const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?::|<?[=!])|\(|\{\d+,?\d*\}|./gsu
/** Named groups, flags and escapes of several characters. */
const NOT_READ = /\(\?(?!:|<?[=!])|\\[ckpPux]/
const QUANTIFIER = /^(?:[?*+]|\{\d+,?\d*\})$/
const LOOKS_AROUND = /^\(\?<?[=!]/
/** Shorter ones stand everywhere. */
const SHORTEST = 2

/**
 * Words of so many code units or more, one of which stands in every match of the pattern; null where
 * it does not tell.
 */
export function neededWords(pattern: string, least = SHORTEST): string[] | null {
  if (NOT_READ.test(pattern)) return null
  const tokens = pattern.match(TOKEN) ?? []
  const words = readAlternatives(tokens)
  return words && shortest(words) >= least ? words : null
}

/** Takes the tokens up to the end of the group. Each alternative must need something. */
function readAlternatives(tokens: string[]): string[] | null {
  const all = [readSequence(tokens)]
  while (tokens[0] === '|') {
    tokens.shift()
    all.push(readSequence(tokens))
  }
  return all.includes(null) ? null : all.flatMap((words) => words ?? [])
}

/** Of the parts that must all stand, the one that tells most. */
function readSequence(tokens: string[]): string[] | null {
  const parts: string[][] = []
  let run = ''
  const endRun = () => {
    if (run !== '') parts.push([run])
    run = ''
  }
  while (tokens.length > 0 && tokens[0] !== '|' && tokens[0] !== ')') {
    const token = tokens.shift()!
    const inner = token.startsWith('(') ? readGroup(tokens) : null
    const repeated = QUANTIFIER.test(tokens[0] ?? '') ? tokens.shift()! : ''
    const isOptional = /^(?:[?*]|\{0)/.test(repeated)
    if (isLiteral(token) && !isOptional) run += token
    if (!isLiteral(token) || repeated !== '') endRun()
    if (inner && !isOptional && !LOOKS_AROUND.test(token)) parts.push(inner)
  }
  endRun()
  return parts.sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0] ?? null
}

function readGroup(tokens: string[]): string[] | null {
  const words = readAlternatives(tokens)
  tokens.shift()
  return words
}

/** A lazy quantifier leaves its question mark behind: no letter, so that it needs nothing. */
const isLiteral = (token: string) => /^[^\\[\](){}|?*+.^$]$/u.test(token)

const shortest = (words: string[]) => Math.min(...words.map((word) => word.length))
