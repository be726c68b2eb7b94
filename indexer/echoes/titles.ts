// Titles of documents, 《…》: what many quote is no trace of who read whom.

const TITLE = /《([^《》]{4,80})》/g

export const titlesIn = (text: string): string[] =>
  [...text.matchAll(TITLE)].map(([, title]) => title!)
