import { quoteOf } from '../../../shared/annotation/check.ts'
import type { Slot } from '../../../shared/annotation/codebook.ts'
import { spanToFiller } from '../../../shared/annotation/frame-slots.ts'
import type { Annotation, Filler } from '../../../shared/annotation/model.ts'
import { foldForSearch, hasDiacritics } from '../../../shared/document/search-folding.ts'
import { overlaps, type Span } from '../../../shared/document/span.ts'

/** Entities offered at once; more would hide the rest of the frame. */
const ENTITIES_SHOWN = 6

/** What can be chosen for a slot. `pick` asks for words of the text. */
export type SlotOption =
  | { readonly type: 'pick' }
  | { readonly type: 'selected'; readonly words: string; readonly filler: Filler }
  | { readonly type: 'entity'; readonly words: string; readonly filler: Filler }
  | { readonly type: 'typed'; readonly words: string; readonly filler: Filler }
  | { readonly type: 'none'; readonly filler: Filler }

/** What the choices depend on besides the words typed so far. */
export type OptionGround = {
  readonly slot: Pick<Slot, 'kind'>
  readonly commitment: Annotation
  readonly entities: readonly Annotation[]
  readonly text: string
  readonly selection: { readonly span: Span; readonly quote: string } | null
  /** The word for "none stated" in the interface's language. */
  readonly noneWord: string
}

/**
 * The choices for a slot, likeliest first; Enter takes the first. Nothing typed: the selected words, else the way to
 * select some, then the entities near the evidence, then "none stated". Something typed: what it finds, then itself.
 */
export function slotOptions(typed: string, ground: OptionGround): readonly SlotOption[] {
  const words = typed.trim()
  const entities = entityOptions(words, ground)
  const none: readonly SlotOption[] = matches(ground.noneWord, words)
    ? [{ type: 'none', filler: { type: 'none' } }]
    : []
  if (words !== '') return [...entities, { type: 'typed', words, filler: { type: 'text', text: words } }, ...none]
  return [firstOption(ground), ...entities, ...none]
}

/** What Enter takes in an empty field: the selected words, else the way to select some. */
export function firstOption({ selection, slot, entities }: OptionGround): SlotOption {
  if (!selection) return { type: 'pick' }
  return { type: 'selected', words: selection.quote, filler: spanToFiller(selection.span, slot, entities) }
}

/**
 * Entities by their words, each once: those that begin with what was typed, then those in the evidence, then the
 * nearest. A slot that is no party gets only those in the evidence.
 */
function entityOptions(typed: string, { slot, commitment, entities, text }: OptionGround): readonly SlotOption[] {
  const beginning = new Map<string, SlotOption>()
  const holding = new Map<string, SlotOption>()
  for (const { entity } of nearestFirst(entities, commitment, slot)) {
    const words = quoteOf(text, entity.segments)
    const key = foldForSearch(words)
    if (beginning.has(key) || holding.has(key) || !matches(words, typed)) continue
    const found = startsWith(words, typed) ? beginning : holding
    found.set(key, { type: 'entity', words, filler: { type: 'annotation', annotationId: entity.id } })
    if (beginning.size === ENTITIES_SHOWN) break
  }
  return [...beginning.values(), ...holding.values()].slice(0, ENTITIES_SHOWN)
}

const nearestFirst = (entities: readonly Annotation[], { segments }: Annotation, { kind }: Pick<Slot, 'kind'>) =>
  entities
    .map(entity => ({ entity, distance: distanceTo(entity, segments) }))
    .filter(({ distance }) => kind === 'party' || distance === 0)
    .sort((a, b) => a.distance - b.distance)

/** 0 where it touches one of the spans, else the code units between it and the nearest. */
function distanceTo({ segments }: Annotation, spans: readonly Span[]): number {
  const first = segments[0]!
  return Math.min(
    ...spans.map(each =>
      overlaps(each, first) ? 0 : Math.min(Math.abs(each.start - first.end), Math.abs(first.start - each.end)) + 1,
    ),
  )
}

/** Whether a word of the text begins with what was typed; without marks it finds with marks. */
function matches(text: string, typed: string): boolean {
  const fold = foldFor(typed)
  return typed === '' || ` ${fold(text)}`.includes(` ${fold(typed)}`)
}

const startsWith = (text: string, typed: string): boolean => foldFor(typed)(text).startsWith(foldFor(typed)(typed))
const foldFor = (typed: string): ((words: string) => string) =>
  hasDiacritics(typed) ? words => words.toLowerCase() : foldForSearch
