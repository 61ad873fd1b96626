import { span, type Span } from '../../../shared/document/span.ts'

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' })

/** Titles and short forms whose full stop ends no sentence, as they stand in Vietnamese and English press texts. */
const shortForms = new Set(
  'TP Tp TX Tx PGS GS TS Ts ThS Ths BS Bs KS Ks CN LS NSND NSƯT Tr tr Q P Mr Mrs Ms Dr Prof St No Jr Sr vs'.split(' '),
)

/**
 * The sentences of a part of a text without line ends, with the white space behind them left out. `Intl.Segmenter`
 * cuts after "TP." and after initials; those cuts are closed again. An initial is one capital of ASCII: "Á" is a word.
 */
export function sentencesIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Span[] {
  const found: Span[] = []
  let from = start
  for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
    const stop = start + index + segment.length
    if (stop < end && endsInShortForm(segment)) continue
    const length = text.slice(from, stop).trimEnd().length
    if (length > 0) found.push(span(from, from + length))
    from = stop
  }
  return found
}

function endsInShortForm(segment: string): boolean {
  const word = /(?:^|[\s.("“])([\p{L}]{1,5})\.\s*$/u.exec(segment)?.[1]
  return word !== undefined && (shortForms.has(word) || /^[A-Z]$/.test(word))
}
