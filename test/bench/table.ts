// Prints rows as a plain table that lines up, also where cells hold Chinese.

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

/** The first row names the columns; the first column is set left, the rest right. */
export function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))))
  const line = (row: string[]) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat(widths[i]! - widthOf(cell))
        return i === 0 ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd()
  const [head, ...body] = rows
  return [line(head!), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join(
    '\n',
  )
}

/** 0.9731 → 97.3% */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`
