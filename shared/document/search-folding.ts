/** Letters that Unicode does not decompose but that people type without their stroke. */
const strokes: Readonly<Record<string, string>> = { đ: 'd', Đ: 'd', ð: 'd', Ð: 'd' }

/**
 * A text for searching: lower case, without tone and vowel marks, đ as d. One UTF-16 unit stays one unit, so that an
 * offset in the folded text is the same offset in the text (language.md, section 1.2, gives the reasons).
 */
export function foldForSearch(text: string): string {
  let folded = ''
  for (const char of text) folded += foldCharacter(char)
  return folded
}

function foldCharacter(char: string): string {
  const stroke = strokes[char]
  if (stroke !== undefined) return stroke
  if (char < '\u0080') return char.toLowerCase()
  const bare = char
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return bare.length === char.length ? bare : char
}

/** Whether a query was typed with diacritics (or đ): then it is to match exactly, else folded. */
export const hasDiacritics = (query: string): boolean => foldForSearch(query) !== query.toLowerCase()
