// What a pattern cannot match without: words that are looked for faster than the pattern is tried.

const TOKEN = /\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?::|<?[=!])|\(|\{\d+,?\d*\}|./gsu
/** Named groups, flags and escapes of any length. */
const NOT_READ = /\(\?(?!:|<?[=!])|\\(?:[ckpPx]|u(?![\da-f]{4}))/
const QUANTIFIER = /^(?:[?*+]|\{\d+,?\d*\})$/
const LOOKS_AROUND = /^\(\?<?[=!]/
/** Shorter ones stand everywhere. */
const SHORTEST = 2
/** Words that one run of characters and classes may stand for. */
const MOST_WORDS = 16

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
  /** What may stand there, of the characters read last: more than one where a class stands among them. */
  let run = ['']
  const endRun = () => {
    if (run[0] !== '') parts.push(run)
    run = ['']
  }
  while (tokens.length > 0 && tokens[0] !== '|' && tokens[0] !== ')') {
    const token = tokens.shift()!
    const inner = token.startsWith('(') ? readGroup(tokens) : null
    const repeated = QUANTIFIER.test(tokens[0] ?? '') ? tokens.shift()! : ''
    const isOptional = /^(?:[?*]|\{0)/.test(repeated)
    const characters = charactersOf(token)
    if (characters.length * run.length > MOST_WORDS) endRun()
    if (characters.length > 0 && !isOptional)
      run = run.flatMap((word) => characters.map((one) => word + one))
    if (characters.length === 0 || repeated !== '') endRun()
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

/** The characters one of which the token stands for, where it is a letter or a few of them. */
function charactersOf(token: string): string[] {
  // A lazy quantifier leaves its question mark behind: no letter, so that it needs nothing.
  if (/^[^\\[\](){}|?*+.^$]$/u.test(token)) return [token]
  return /^\[[^\\^-]+\]$/u.test(token) ? [...token.slice(1, -1)] : []
}

const shortest = (words: string[]) => Math.min(...words.map((word) => word.length))
