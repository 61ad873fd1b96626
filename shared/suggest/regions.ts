import { overlaps, span, type Span } from '../document/span.ts'

/** The proposals that nobody has decided about: no region, set aside or kept, touches them. */
export const openProposals = <P extends Span>(proposals: readonly P[], regions: readonly Span[]): readonly P[] =>
  proposals.filter(proposal => !regions.some(region => overlaps(region, proposal)))

/** What is left of `whole` without `parts`: ascending, apart from each other. Lines' ends alone are not worth a piece. */
export function without(text: string, whole: Span, parts: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  let from: number = whole.start
  for (const part of parts.filter(each => overlaps(each, whole)).sort((a, b) => a.start - b.start)) {
    if (part.start > from) left.push(span(from, part.start))
    from = Math.max(from, part.end)
  }
  if (from < whole.end) left.push(span(from, whole.end))
  return left.flatMap(piece => trimLineEnds(text, piece) ?? [])
}

function trimLineEnds(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start as number, end as number]
  while (from < to && text[from] === '\n') from += 1
  while (to > from && text[to - 1] === '\n') to -= 1
  return from < to ? span(from, to) : undefined
}

/** Whether every part of `inner` lies in one of `outer`; passages that touch, or have only line ends between, are one. */
export function isCovered(text: string, inner: Span, outer: readonly Span[]): boolean {
  return without(text, inner, outer).length === 0
}
