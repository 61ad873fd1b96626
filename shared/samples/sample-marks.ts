import type { Label, Layer } from '../annotation/codebook.ts'
import { defaultCodebook } from '../annotation/default-codebook.ts'
import type { Filler, NewAnnotation } from '../annotation/model.ts'
import type { MarkedFiller, MarkedFrame, MarkedPlace } from './marked-sample.ts'
import { openDataCommitments } from './open-data-commitments.ts'
import { openDataEntities } from './open-data-entities.ts'
import { openDataThemes } from './open-data-themes.ts'
import { quoteSpan } from './quotes.ts'

/** What the marks cannot know by themselves: the article they go to, and where their ids come from. */
export type MarkTarget = { readonly articleId: string; readonly newId: () => string }

/**
 * The marks of the marked sample article as annotations of `text`, labelled by the default codebook: entities, then
 * commitments (a parent before its items), then themes, so that each may be added in turn. Offsets are UTF-16 code
 * units. Throws when a quoted passage is not in `text`.
 */
export function sampleMarks(text: string, target: MarkTarget): readonly NewAnnotation[] {
  const labels = defaultCodebook().labels
  const entities = openDataEntities.map(place =>
    placeToAnnotation(text, target, place, labelOf(labels, 'entity', place)),
  )
  const themes = openDataThemes.map(place => placeToAnnotation(text, target, place, labelOf(labels, 'theme', place)))
  const idsByKey = new Map(openDataCommitments.map(frame => [frame.key, target.newId()]))
  const toFiller = fillerReader(text, entities)
  const commitments = openDataCommitments.map(frame => ({
    ...frameToAnnotation(text, frame, labelOf(labels, 'commitment', frame), toFiller, idsByKey),
    articleId: target.articleId,
  }))
  return [...entities, ...commitments, ...themes]
}

function labelOf(labels: readonly Label[], layer: Layer, mark: { readonly label: string }): Label {
  const label = labels.find(candidate => candidate.layer === layer && candidate.code === mark.label)
  if (!label) throw new Error(`The default codebook has no ${layer} label “${mark.label}”`)
  return label
}

const placeToAnnotation = (text: string, target: MarkTarget, place: MarkedPlace, label: Label): NewAnnotation => ({
  id: target.newId(),
  articleId: target.articleId,
  layer: label.layer,
  labelId: label.id,
  segments: [quoteSpan(text, place.quote, place.occurrence)],
  attributes: { ...place.attributes },
})

type FillerReader = (filler: MarkedFiller) => Filler

/** Reads fillers against `text`; a filler that names a mark becomes the id of the entity marked at just those words. */
function fillerReader(text: string, entities: readonly NewAnnotation[]): FillerReader {
  return filler => {
    if ('none' in filler) return { type: 'none' }
    if ('text' in filler) return { type: 'text', text: filler.text }
    if ('words' in filler) return { type: 'segment', ...quoteSpan(text, filler.words, filler.occurrence) }
    const { start, end } = quoteSpan(text, filler.mark, filler.occurrence)
    const marked = entities.find(({ segments: [segment] }) => segment?.start === start && segment.end === end)
    if (!marked) throw new Error(`The sample marks no entity at “${filler.mark}”`)
    return { type: 'annotation', annotationId: marked.id }
  }
}

function frameToAnnotation(
  text: string,
  frame: MarkedFrame,
  label: Label,
  toFiller: FillerReader,
  idsByKey: ReadonlyMap<string, string>,
): Omit<NewAnnotation, 'articleId'> {
  return {
    id: idOf(idsByKey, frame.key),
    layer: 'commitment',
    labelId: label.id,
    segments: frame.evidence.map(({ quote, supports }) => ({ ...quoteSpan(text, quote), supports: [...supports] })),
    status: frame.uncertain ? 'uncertain' : 'confirmed',
    note: frame.note ?? '',
    frame: {
      status: frame.status,
      strength: label.strength,
      testable: frame.testable,
      parentId: frame.parent === undefined ? null : idOf(idsByKey, frame.parent),
      deadline: frame.deadline,
      slots: mapValues(frame.slots, fillers => fillers.map(toFiller)),
    },
  }
}

function idOf(idsByKey: ReadonlyMap<string, string>, key: string): string {
  const id = idsByKey.get(key)
  if (id === undefined) throw new Error(`The sample has no frame “${key}”`)
  return id
}

const mapValues = <From, To>(values: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
