import type { Codebook, Layer } from '../../shared/annotation/codebook.ts'
import type { Annotation, RegionKind, Segment } from '../../shared/annotation/model.ts'
import type { Span } from '../../shared/document/span.ts'
import type { Language } from '../../shared/i18n/fill.ts'

/** What is selected. Offsets: UTF-16 code units of the article's text, always on grapheme boundaries. */
export type ViewSelection = {
  readonly span: Span
  readonly quote: string
  /** The span begins or ends inside a syllable, or takes in punctuation at its edges. */
  readonly isExact: boolean
}

export type ViewerEvents = {
  /** After a pointer or keyboard selection settles; `null` when only the caret is left. */
  onSelection(selection: ViewSelection | null): void
  /** A mark was focused by pointer or keyboard, or none is any more. */
  onFocus(id: string | null): void
  /** An edge of the focused mark was dragged to another place. Without it there are no handles. */
  onEdge?(id: string, segments: readonly Segment[]): void
  /** Whether marks may be changed now; asked when handles are drawn. */
  mayChange?(): boolean
  /** Throttled. `read` is the furthest fraction of the text that was in view since `open`, 0 to 1. */
  onViewport(view: { readonly topParagraph: number; readonly read: number }): void
}

export type ViewInit = { readonly codebook: Codebook; readonly language: Language; readonly events: ViewerEvents }
export type ViewArticle = { readonly id: string; readonly title: string; readonly text: string }

/** How far one step of the caret goes. Syllables, sentences and paragraphs end where their letters end. */
export type CaretUnit = 'character' | 'syllable' | 'sentence' | 'paragraph' | 'line' | 'lineEdge' | 'document' | 'page'
export type Direction = 1 | -1
/** Which end of a passage. */
export type Edge = 'start' | 'end'

/** A place to go back to: the selection's ends, and how far below the pane's top a block was, in CSS pixels. */
export type ViewPlace = {
  readonly anchor: number
  readonly head: number
  readonly topBlock: number
  readonly below: number
}

/**
 * A passage that is set aside (`aside`), one that looks as if it should be (`proposed`), or the one of these that is
 * asked about (`asked`). Kept passages are not shown.
 */
export type ViewRegion = Span & { readonly kind: RegionKind; readonly look: 'aside' | 'proposed' | 'asked' }

/** The reading pane. All offsets are UTF-16 code units of the article's text. */
export interface ArticleView {
  /** An element above the text that scrolls with it: the place for title and metadata. */
  readonly header: HTMLElement
  /** Shows an article, its paragraph `topParagraph` at the top. Annotations outside the text are not drawn. */
  open(article: ViewArticle, annotations: Iterable<Annotation>, topParagraph: number): void
  close(): void
  /** Adds or changes one mark: one transaction, at a cost that does not depend on the article's size. */
  put(annotation: Annotation): void
  drop(id: string): void
  /** Many at once, in one transaction. */
  change(put: Iterable<Annotation>, dropped: Iterable<string>): void
  setCodebook(codebook: Codebook): void
  setLanguage(language: Language): void
  setLayers(visible: Readonly<Record<Layer, boolean>>): void
  /** Labels whose marks are neither drawn nor reached, as those of a hidden layer. */
  setHidden(labelIds: readonly string[]): void
  /** While a mark is focused all others nearly vanish. */
  setDimmed(isDimmed: boolean): void
  isDimmed(): boolean
  /** Lifts one mark and dims the others. Does not call `onFocus`, and scrolls only when asked. */
  focusMark(id: string | null, options?: { readonly scroll?: boolean }): void
  /**
   * Focuses the next or previous mark of the layers shown, in reading order (start, longer first, id), from the
   * focused mark or else from the caret; wraps around. The caret goes along. `null` when there is none.
   */
  stepMark(direction: Direction): string | null
  /** Every mark over the character behind `offset`, the innermost first. */
  marksAt(offset: number): readonly string[]
  /**
   * The focused mark's segments with one edge a syllable or a letter further; `null` when it cannot go there. Of a
   * mark with several passages the one at the caret is meant. Changes nothing but the caret, which goes along.
   */
  stepEdge(edge: Edge, unit: 'character' | 'syllable', direction: Direction): readonly Segment[] | null
  /** The passage of the focused mark that the caret is in or at; the last one when it is in none. */
  passageAtCaret(): Segment | null
  selection(): ViewSelection | null
  /** Selects exactly this span, or leaves only the caret. Calls `onSelection` as a keyboard selection does. */
  select(span: Span | null): void
  moveCaret(unit: CaretUnit, direction: Direction, extend: boolean): void
  /** Where the selection is on the screen, clipped to the pane; `null` when none is in view. */
  selectionBox(): DOMRect | null
  /** Brings an offset to the upper third of the pane, unless it is in view already. */
  scrollTo(offset: number): void
  /**
   * Shows what was found, and which of it is walked to (-1: none), until the next call or article. Spans ascend and do
   * not overlap. Changes neither caret nor place.
   */
  setHits(spans: readonly Span[], current: number): void
  /** Shows these regions instead of those before; ascending, in the open article. */
  setRegions(regions: readonly ViewRegion[]): void
  /** Whether set-aside paragraphs shrink to a line each. */
  foldAside(isFolded: boolean): void
  /** Where one is in the article now: caret, selection and what is in view. */
  place(): ViewPlace
  /** Goes back to a place of the same article. */
  returnTo(place: ViewPlace): void
  focus(): void
  destroy(): void
  /** How many different marks are really drawn within the pane. */
  visibleMarkCount(): number
}
