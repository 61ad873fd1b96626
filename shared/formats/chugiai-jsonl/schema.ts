import { z } from 'zod'
import { Code, Codebook } from '../../annotation/codebook.ts'
import { Annotation, Annotator, Article, Deadline, Frame, Region, Segment } from '../../annotation/model.ts'
import { Id } from '../../base/ids.ts'
import { TextOffset } from '../../document/span.ts'

export const FORMAT = 'chugiai-jsonl'
export const VERSION = 1

/** The words at the place, so that whoever reads the file can check every offset. */
const Quote = z.string().min(1)

/** Line 1: what the dataset is, and everything that its marks refer to. */
export const HeaderLine = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** All offsets count UTF-16 code units of the article's `text`. */
  offsetUnit: z.literal('utf16'),
  project: z.object({ id: Id, name: z.string().min(1) }),
  options: z.object({ includeUncertain: z.boolean() }),
  codebook: Codebook,
  annotators: z.array(Annotator),
})
export type HeaderLine = z.infer<typeof HeaderLine>

const MarkSegment = z.object({
  start: TextOffset,
  end: TextOffset,
  supports: Segment.shape.supports,
  quote: Quote,
})

const MarkFiller = z.discriminatedUnion('type', [
  z.object({ type: z.literal('segment'), start: TextOffset, end: TextOffset, quote: Quote }),
  z.object({ type: z.literal('annotation'), annotationId: Id }),
  z.object({ type: z.literal('text'), text: z.string().min(1) }),
  z.object({ type: z.literal('none') }),
])
export type MarkFiller = z.infer<typeof MarkFiller>

/** An annotation with the code of its label and the words of each place beside it. */
export const MarkLine = Annotation.omit({ articleId: true, anchor: true }).extend({
  label: Code,
  segments: z.array(MarkSegment).min(1),
  frame: Frame.extend({ deadline: Deadline.nullable(), slots: z.record(Code, z.array(MarkFiller).min(1)) }).optional(),
})
export type MarkLine = z.infer<typeof MarkLine>

/** A passage that was set aside, or kept although it looks like noise, with its words beside it. */
export const RegionLine = z.object({
  id: Region.shape.id,
  start: TextOffset,
  end: TextOffset,
  quote: Quote,
  kind: Region.shape.kind,
  state: Region.shape.state,
  annotatorId: Region.shape.annotatorId,
  createdAt: Region.shape.createdAt,
})
export type RegionLine = z.infer<typeof RegionLine>

/** Every further line: one article with its text and its marks. */
export const ArticleLine = z.object({
  article: Article.extend({ fileName: z.string().regex(/^[^/\\\0]*$/) }),
  text: z.string().min(1),
  annotations: z.array(MarkLine),
  /** What was decided about passages; absent where nothing was, and in files of older versions. */
  regions: z.array(RegionLine).optional(),
  /** The texts that the article has had, the first one first; only where they were asked for. Not read back. */
  revisions: z.array(z.object({ hash: Article.shape.textHash, text: z.string() })).optional(),
})
export type ArticleLine = z.infer<typeof ArticleLine>

/** The published description of a line, JSON Schema draft 2020-12. */
export const lineSchema = (): unknown => ({
  title: 'chugiai-jsonl, version 1',
  description:
    'One line of a file. Line 1 is a header, every further line an article. Offsets are UTF-16 code units of `text`, ' +
    'half-open; `quote` is text.slice(start, end).',
  ...z.toJSONSchema(z.union([HeaderLine, ArticleLine])),
})
