import { z } from 'zod'
import { Id } from '../base/ids.ts'

export const layers = ['entity', 'commitment', 'theme'] as const
/** The three kinds of annotation, each drawn in its own way. */
export const Layer = z.enum(layers)
export type Layer = z.infer<typeof Layer>

const Text2 = z.object({ vi: z.string(), en: z.string() })
/**
 * A codebook entry's stable key in datasets: letters, digits, `_`, `-` and `.`; storable in every format. Not
 * `__proto__`, which no JavaScript object can have as an ordinary key.
 */
export const Code = z.string().regex(/^(?!__proto__$)[A-Za-z0-9_.-]{1,64}$/)
export const Color = z.string().regex(/^#[0-9a-f]{6}$/)

/** What an attribute may hold; `values` belongs to `enumerated` alone. */
export const AttributeDef = z.object({
  code: Code,
  name: Text2,
  kind: z.enum(['enumerated', 'boolean', 'text', 'number', 'date']),
  values: z.array(z.object({ code: Code, name: Text2 })).default([]),
  required: z.boolean().default(false),
})
export type AttributeDef = z.infer<typeof AttributeDef>

/** An entity type, a commitment modality or a theme. */
export const LabelFields = z.object({
  layer: Layer,
  code: Code,
  /** The label above it in the tree, of the same layer. */
  parentId: Id.nullable(),
  /** Position among its siblings. */
  order: z.number().int(),
  name: Text2,
  definition: Text2,
  examples: z.array(z.string()),
  counterExamples: z.array(z.string()),
  color: Color,
  /** One key, unique within the layer. */
  shortcut: z.string().min(1).max(1).nullable(),
  attributes: z.array(AttributeDef),
  /** Commitment layer only: how binding a modality is, 1 (wish) to 5 (pledge); `null` where it does not apply. */
  strength: z.number().int().min(1).max(5).nullable(),
})
export const Label = LabelFields.extend({ id: Id })
export type Label = z.infer<typeof Label>

/** A named place in a commitment frame. */
export const SlotFields = z.object({
  code: Code,
  order: z.number().int(),
  name: Text2,
  definition: Text2,
  examples: z.array(z.string()),
  required: z.boolean(),
  /** `date` slots also carry a normalised deadline. */
  kind: z.enum(['party', 'text', 'date']),
})
export const Slot = SlotFields.extend({ id: Id })
export type Slot = z.infer<typeof Slot>

/** How far an undertaking has come. */
export const StatusFields = z.object({
  code: Code,
  order: z.number().int(),
  name: Text2,
  definition: Text2,
  examples: z.array(z.string()),
  /** Only by a link to a frame of a later article, never by reading one article. */
  linkOnly: z.boolean(),
})
export const Status = StatusFields.extend({ id: Id })
export type Status = z.infer<typeof Status>

export const Codebook = z.object({ labels: z.array(Label), slots: z.array(Slot), statuses: z.array(Status) })
export type Codebook = z.infer<typeof Codebook>

export const labelById = (codebook: Codebook, id: string): Label | undefined =>
  codebook.labels.find(label => label.id === id)

/** The labels of a layer as the tree lists them: each parent before its children, siblings by `order`, then by code. */
export function labelsInOrder(codebook: Codebook, layer: Layer): readonly Label[] {
  const inLayer = codebook.labels.filter(label => label.layer === layer)
  const under = (parentId: string | null): readonly Label[] =>
    inLayer
      .filter(label => label.parentId === parentId)
      .sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1))
      .flatMap(label => [label, ...under(label.id)])
  return under(null)
}
