import type { Codebook } from '../../annotation/codebook.ts'
import { type TypeNames } from '../type-names.ts'
/** Characters that brat stores type names in; its configuration maps all others to `_`. */
export declare const toStorable: (code: string) => string
/** Roles and attributes of our own, beside those that slots and the codebook's attributes give. */
export declare const EVIDENCE_ROLE = 'evidence'
export declare const ITEM_OF_ROLE = 'item_of'
export declare const STATUS = 'Status'
export declare const STRENGTH = 'Strength'
export declare const TESTABLE = 'Testable'
export declare const DEADLINE = 'Deadline'
export declare const TENTATIVE = 'Tentative'
export declare const UNCERTAIN = 'Uncertain'
/** Types of `#` lines: the annotator's note, and what brat has no line of its own for. */
export declare const NOTE = 'AnnotatorNotes'
export declare const INTERVAL_NOTE = 'DeadlineInterval'
export declare const SUPPORTS_NOTE = 'Supports'
export declare const NO_FILLER_NOTE = 'SlotNone'
/** Says that the event's trigger is its first passage of evidence, for want of words that carry it. */
export declare const TRIGGER_NOTE = 'TriggerFrom'
export declare const SLOT_NOTE = 'Slot:'
export declare const ATTRIBUTE_NOTE = 'Attribute:'
/** The slot whose first words are a commitment's trigger. A codebook without it has triggers from the evidence. */
export declare const TRIGGER_SLOT = 'trigger'
export type BratAttribute = {
  readonly name: string
  readonly values: readonly string[]
}
/** All names that a codebook's dataset uses in brat. */
export type Vocabulary = {
  readonly types: TypeNames
  /** Role of a slot in an event. A name that ends in a digit gets a `_`, since brat numbers repeated roles. */
  role(slotCode: string): string
  slotOfRole(role: string): string | undefined
  attribute(code: string): string
  attributeCode(name: string): string | undefined
  /** Attributes that brat can hold as such, with their values; the others go out as notes. */
  readonly attributes: readonly BratAttribute[]
}
export declare function createVocabulary(codebook: Codebook): Vocabulary
