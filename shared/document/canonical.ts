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
  const quick = composeParts(clustersOf(original))
  // Normalisation does not cross the start of a cluster in any Unicode version up to 17; should one break that, the map
  // becomes coarser where it does.
  return quick.text.normalize('NFC') === quick.text ? quick : composeParts(joinUnstable(clustersOf(original)))
}

function* clustersOf(text: string): Generator<string> {
  for (const { segment } of clusters.segment(text)) yield segment
}

/** The canonical form of a text in parts, each by itself, with the map between both. */
export function composeParts(parts: Iterable<string>): Required<Canonical> {
  const composedParts: string[] = []
  const map: [number, number][] = [[0, 0]]
  const changes = { lineEndings: 0, composed: 0 }
  let [read, written, inChange] = [0, 0, false]
  for (const part of parts) {
    const isLineEnd = part === '\r\n' || part === '\r'
    const next = isLineEnd ? '\n' : part.normalize('NFC')
    const changed = next.length !== part.length
    // A run of unequal length stands alone: a new run begins with it, and another behind it.
    if ((changed || inChange) && read > 0) map.push([read, written])
    inChange = changed
    if (isLineEnd) changes.lineEndings += 1
    else if (next !== part) changes.composed += 1
    composedParts.push(next)
    read += part.length
    written += next.length
  }
  map.push([read, written])
  return { text: composedParts.join(''), changes, map }
}

/** Joins parts until each can be normalised by itself: a mark to what it stands on, and what composes with its neighbour. */
export function* joinUnstable(parts: Iterable<string>): Generator<string> {
  let held = ''
  for (const part of parts) {
    if (held !== '' && staysApart(held, part)) {
      yield held
      held = ''
    }
    held += part
  }
  if (held !== '') yield held
}

const staysApart = (before: string, part: string): boolean =>
  /[\r\n]$/.test(before) ||
  (!/^\p{M}/u.test(part) && (before + part).normalize('NFC') === before.normalize('NFC') + part.normalize('NFC'))

function refuseLoneSurrogates(text: string, file: string): void {
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)
  if (lone) throw new ActionableError('text-lone-surrogate', { file, offset: lone.index })
}
