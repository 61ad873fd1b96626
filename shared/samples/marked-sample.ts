import type { AttributeValue, Deadline } from '../annotation/model.ts'

/** A mark or theme by its words: the `occurrence`-th time that `quote` stands in the text, counted from 1 (default). */
export type MarkedPlace = {
  /** Code of a label of the default codebook. */
  readonly label: string
  readonly quote: string
  readonly occurrence?: number
  readonly attributes?: Readonly<Record<string, AttributeValue>>
}

/** What fills a slot: words of the text, an entity marked at those words, typed text, or the statement of none. */
export type MarkedFiller =
  | { readonly words: string; readonly occurrence?: number }
  | { readonly mark: string; readonly occurrence?: number }
  | { readonly text: string }
  | { readonly none: true }

/** A commitment by its words. Slots that a child leaves out are those of its parent. */
export type MarkedFrame = {
  readonly key: string
  /** Key of the frame that this one is an item of; it stands earlier in the list. */
  readonly parent?: string
  readonly label: string
  readonly uncertain?: boolean
  readonly note?: string
  readonly evidence: readonly { readonly quote: string; readonly supports: readonly string[] }[]
  readonly status: string
  readonly testable: boolean
  readonly deadline: Deadline
  readonly slots: Readonly<Record<string, readonly MarkedFiller[]>>
}
