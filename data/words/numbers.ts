// The numbers in a text, each as one word.

export interface NumberFound {
  /** Without thousands separators, with its percent sign: `3600`, `97.8%`. */
  number: string
  start: number
  end: number
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g

/** The numbers of folded text. */
export function findNumbers(folded: string): NumberFound[] {
  return [...folded.matchAll(NUMBER)].map((match) => {
    const end = match.index + match[0].length
    const sign = /^[%‰]/.exec(folded.slice(end))?.[0] ?? ''
    return {
      number: match[0].replaceAll(',', '') + sign,
      start: match.index,
      end: end + sign.length,
    }
  })
}

/** A number with a sign is found with the sign and without. */
export const numberForms = (number: string): string[] => [
  ...new Set([number, number.replace(/[%‰]$/, '')]),
]
