import { graphemeEnd, graphemeStart } from '../../../shared/document/graphemes.ts'
import { paragraphBounds } from '../../../shared/document/paragraph-bounds.ts'
import type { Span } from '../../../shared/document/span.ts'
import type { SearchHit } from '../../../shared/ipc/search-calls.ts'

/** How much is shown before and after a hit. Unit: UTF-16 code units. */
const AROUND = 48

/** A hit with what stands around it in its paragraph; three dots where that is cut. */
export function withContext(text: string, { start, end }: Span): SearchHit {
  const from = Math.max(paragraphBounds(text, start).start, graphemeStart(text, start - AROUND))
  const to = Math.min(paragraphBounds(text, end).end, graphemeEnd(text, end + AROUND))
  const isCutBefore = from > 0 && text[from - 1] !== '\n'
  const isCutAfter = to < text.length && text[to] !== '\n'
  return {
    start,
    end,
    before: `${isCutBefore ? '…' : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${isCutAfter ? '…' : ''}`,
  }
}
