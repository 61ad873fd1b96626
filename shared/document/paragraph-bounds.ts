/** Start and end of the line that holds `offset`, found without reading the rest of the text. */
export function paragraphBounds(text: string, offset: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', offset)
  return { start: offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end }
}
