import { z } from 'zod'
import { Id } from '../base/ids.ts'
import { TextHash } from '../document/hash.ts'
import { TextOffset } from '../document/span.ts'
import { Code, Layer } from './codebook.ts'

/** A passage of the article. In the commitment layer `supports` names the slots (by code) that it is evidence for. */
export const Segment = z
  .object({ start: TextOffset, end: TextOffset, supports: z.array(Code).optional() })
  .refine(segment => segment.start < segment.end, 'A segment must cover at least one code unit')
export type Segment = z.infer<typeof Segment>

export const AttributeValue = z.union([z.string(), z.number(), z.boolean()])
export type AttributeValue = z.infer<typeof AttributeValue>

/** What fills a slot: words of the article, a mark, words of the annotator's own, or the statement that there is none. */
export const Filler = z.discriminatedUnion('type', [
  z.object({ type: z.literal('segment'), start: TextOffset, end: TextOffset }),
  z.object({ type: z.literal('annotation'), annotationId: Id }),
  z.object({ type: z.literal('text'), text: z.string().min(1) }),
  z.object({ type: z.literal('none') }),
])
export type Filler = z.infer<typeof Filler>

export const deadlineKinds = ['by', 'in', 'at', 'period', 'vague', 'none'] as const
/** A deadline read as dates; its words are the fillers of the deadline slot. */
export const Deadline = z.object({
  kind: z.enum(deadlineKinds),
  /** ISO 8601 interval `2026-01-01/2026-12-31` or a date of any precision; `null` when vague or none. */
  interval: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/)
    .nullable(),
  /** The text calls it planned only (dự kiến). */
  tentative: z.boolean(),
})
export type Deadline = z.infer<typeof Deadline>

/** A commitment's frame: who undertakes, asks or wishes what, to whom, by when. Its modality is the label. */
export const Frame = z.object({
  /** Code of a codebook status. */
  status: Code,
  /** 1 to 5, preset from the modality; `null` where it does not apply. */
  strength: z.number().int().min(1).max(5).nullable(),
  /** Whether fulfilment could be checked; `null` = not judged. */
  testable: z.boolean().nullable(),
  /** The frame that this one is an item of. */
  parentId: Id.nullable(),
  deadline: Deadline.nullable(),
  /** By slot code; a slot without fillers is absent. */
  slots: z.record(Code, z.array(Filler).min(1)),
})
export type Frame = z.infer<typeof Frame>

/** Where a mark stood before a correction of the text that left it doubtful; gone as soon as somebody has looked at it. */
export const Anchor = z.object({
  /** `lost`: its words are no more; its segments are those of the old text. `changed`: they stand in the text as it is. */
  verdict: z.enum(['changed', 'lost']),
  /** Hash of the text that `segments` and `slots` belong to. */
  revision: TextHash,
  segments: z.array(Segment).min(1),
  /** The words as they were; those of several segments joined by one space. */
  quote: z.string(),
  /** Slots whose words are doubtful too, as they were. */
  slots: z.record(Code, z.array(Filler).min(1)).optional(),
})
export type Anchor = z.infer<typeof Anchor>

/** One or more segments of one article with a label. Segments ascend and do not overlap each other. */
export const Annotation = z.object({
  id: Id,
  articleId: Id,
  layer: Layer,
  labelId: Id,
  segments: z.array(Segment).min(1),
  status: z.enum(['confirmed', 'uncertain']),
  note: z.string(),
  attributes: z.record(Code, AttributeValue),
  annotatorId: Id,
  /** ISO 8601, UTC, milliseconds. */
  createdAt: z.iso.datetime(),
  /** Commitment layer only, and always there. */
  frame: Frame.optional(),
  /** Only while the mark waits for review after a correction of the text. */
  anchor: Anchor.optional(),
})
export type Annotation = z.infer<typeof Annotation>

/** What a caller gives to make an annotation; the rest is preset. */
export const NewAnnotation = Annotation.omit({ annotatorId: true, createdAt: true, anchor: true }).extend({
  status: Annotation.shape.status.default('confirmed'),
  note: z.string().default(''),
  attributes: Annotation.shape.attributes.default({}),
})
export type NewAnnotation = z.input<typeof NewAnnotation>

/** What a caller may change. `null` removes an attribute or empties a slot; what is absent stays. */
export const AnnotationPatch = z.object({
  labelId: Id.optional(),
  segments: Annotation.shape.segments.optional(),
  status: Annotation.shape.status.optional(),
  note: z.string().optional(),
  attributes: z.record(Code, AttributeValue.nullable()).optional(),
  /** `null`: somebody has looked at it after a correction, and it stands where it should. */
  anchor: z.null().optional(),
  frame: z
    .object({
      status: Code.optional(),
      strength: Frame.shape.strength.optional(),
      testable: Frame.shape.testable.optional(),
      parentId: Frame.shape.parentId.optional(),
      deadline: Frame.shape.deadline.optional(),
      slots: z.record(Code, z.array(Filler).nullable()).optional(),
    })
    .optional(),
})
export type AnnotationPatch = z.infer<typeof AnnotationPatch>

export const regionKinds = [
  'caption',
  'date-line',
  'author-line',
  'title-line',
  'teaser',
  'heading',
  'boilerplate',
  'blank',
  'other',
] as const
export type RegionKind = (typeof regionKinds)[number]

/**
 * A passage that somebody has decided about: it is no part of the article proper (`aside`) and is neither marked nor
 * exported, or it is one although it looks like noise (`kept`), and is not proposed again.
 */
export const Region = z
  .object({
    id: Id,
    articleId: Id,
    start: TextOffset,
    end: TextOffset,
    kind: z.enum(regionKinds),
    state: z.enum(['aside', 'kept']),
    annotatorId: Id,
    /** ISO 8601, UTC, milliseconds. */
    createdAt: z.iso.datetime(),
  })
  .refine(region => region.start < region.end, 'A region must cover at least one code unit')
export type Region = z.infer<typeof Region>

export const ArticleFields = z.object({
  title: z.string().min(1),
  /** ISO 8601 date of any precision. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  /** Whether title and date were read from the text (`found`), guessed, or entered by a person. */
  titleCertainty: z.enum(['found', 'guessed', 'entered']),
  dateCertainty: z.enum(['found', 'guessed', 'entered', 'unknown']),
  source: z.string(),
  author: z.string(),
  note: z.string(),
  textHash: TextHash,
  /** Name of the file it came from, without its folder; empty for pasted text. */
  fileName: z.string(),
  addedAt: z.iso.datetime(),
})
/** An article without its text. */
export const Article = ArticleFields.extend({ id: Id })
export type Article = z.infer<typeof Article>

export const progressStates = ['untouched', 'in progress', 'done'] as const
/** How far one annotator is with one article. */
export const Progress = z.object({ articleId: Id, annotatorId: Id, state: z.enum(progressStates) })
export type Progress = z.infer<typeof Progress>

export const AnnotatorFields = z.object({ name: z.string().min(1).max(80), color: z.string().regex(/^#[0-9a-f]{6}$/) })
export const Annotator = AnnotatorFields.extend({ id: Id })
export type Annotator = z.infer<typeof Annotator>

export const ProjectFields = z.object({ name: z.string().min(1), createdAt: z.iso.datetime() })
export const Project = ProjectFields.extend({ id: Id })
export type Project = z.infer<typeof Project>
