import { ActionableError } from '../base/errors.ts'
import type { OffsetMap } from './offset-map.ts'

/** What was changed on the way from the file's text to the article's text. */
export type TextChanges = {
  readonly lineEndings: number
  /** Grapheme clusters that were not in normal form C. */
  readonly composed: number
}
export type Canonical = {
  readonly text: string
  readonly changes: TextChanges
  /** Present only where the text differs from the original: the pairing of both sides' offsets. */
  readonly map?: OffsetMap
}

const clusters = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/**
 * The article's text: CRLF and CR become LF, everything is NFC (Unicode normal form C); nothing else is touched.
 * `file` is the name for messages. Throws `text-lone-surrogate`, since such a text has no UTF-8 and so no hash.
 */
export function toCanonical(original: string, file: string): Canonical {
  refuseLoneSurrogates(original, file)
  if (!original.includes('\r') && original.normalize('NFC') === original) {
    return { text: original, changes: { lineEndings: 0, composed: 0 } }
  }
  return rewrite(original)
}

/** Cluster by cluster, so that the map is exact at every grapheme boundary. CRLF is one cluster (UAX #29, GB3). */
function rewrite(original: string): Canonical {
  const parts: string[] = []
  const map: [number, number][] = [[0, 0]]
  let lineEndings = 0
  let composed = 0
  let written = 0
  let inChange = false
  for (const { segment, index } of clusters.segment(original)) {
    const isLineEnd = segment === '\r\n' || segment === '\r'
    const next = isLineEnd ? '\n' : segment.normalize('NFC')
    const changed = next.length !== segment.length
    // A run of unequal length stands alone: a new run begins with it, and another behind it.
    if ((changed || inChange) && index > 0) map.push([index, written])
    inChange = changed
    if (isLineEnd) lineEndings += 1
    else if (next !== segment) composed += 1
    parts.push(next)
    written += next.length
  }
  map.push([original.length, written])
  return { text: settle(parts.join('')), changes: { lineEndings, composed }, map }
}

/** Normalising cluster by cluster equals normalising the whole, because normalisation never crosses a cluster start. */
function settle(text: string): string {
  if (text.normalize('NFC') !== text) throw new Error('a text is not NFC after normalising its clusters')
  return text
}

function refuseLoneSurrogates(text: string, file: string): void {
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)
  if (lone) throw new ActionableError('text-lone-surrogate', { file, offset: lone.index })
}
