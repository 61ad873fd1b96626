import { diffTexts } from '../../../shared/annotation/text-diff.ts'

/** A text as its lines, and the lines that were typed anew, by index. */
export type Draft = { readonly lines: readonly string[]; readonly typed: ReadonlyMap<number, string> }

export const toDraft = (text: string): Draft => ({ lines: text.split('\n'), typed: new Map() })

export const lineAt = ({ lines, typed }: Draft, at: number): string => typed.get(at) ?? lines[at] ?? ''

/** The draft with one line typed; a line typed as it was is no change. */
export function typeLine(draft: Draft, at: number, line: string): Draft {
  const typed = new Map(draft.typed)
  if (line === draft.lines[at]) typed.delete(at)
  else typed.set(at, line)
  return { ...draft, typed }
}

export const draftToText = (draft: Draft): string => draft.lines.map((_, at) => lineAt(draft, at)).join('\n')

/** Index of the line that holds an offset of the text, and the offset in it. Unit: UTF-16 code units. */
export function findLine({ lines }: Draft, offset: number): { readonly at: number; readonly inside: number } {
  let start = 0
  for (const [at, line] of lines.entries()) {
    if (offset <= start + line.length) return { at, inside: offset - start }
    start += line.length + 1
  }
  return { at: lines.length - 1, inside: 0 }
}

/** A piece of a changed line, as it stays, was taken out, or was put in. */
export type Piece = { readonly kind: 'same' | 'out' | 'in'; readonly words: string }

/** What was changed in a line, piece by piece. */
export function linePieces(before: string, after: string): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], words: string): void => {
    if (words !== '') pieces.push({ kind, words })
  }
  let at = 0
  for (const { oldStart, oldEnd, newStart, newEnd } of diffTexts(before, after)) {
    add('same', before.slice(at, oldStart))
    add('out', before.slice(oldStart, oldEnd))
    add('in', after.slice(newStart, newEnd))
    at = oldEnd
  }
  add('same', before.slice(at))
  return pieces
}
