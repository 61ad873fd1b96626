import type { Codebook, Label, Slot } from '../annotation/codebook.ts'
/** What a type name of a format stands for. */
export type TypeMeaning =
  | {
      readonly kind: 'label'
      readonly label: Label
    }
  | {
      readonly kind: 'slot'
      readonly slot: Slot
    }
  | {
      readonly kind: 'evidence'
    }
/**
 * Names of spans for formats that have one set of types for everything: entities and modalities by their code,
 * themes as `THEME_…`, words that fill a slot as `SLOT_…`, further passages of a commitment as `EVIDENCE`.
 */
export type TypeNames = {
  readonly evidence: string
  label(labelId: string): string
  slot(code: string): string
  /** What a name means, or `undefined` for names of another codebook. */
  meaning(name: string): TypeMeaning | undefined
  /** Codes that had to be written in another form, with the form. */
  readonly renamed: readonly {
    readonly code: string
    readonly name: string
  }[]
}
/** `toStorable` writes a code in the characters that the format allows. */
export declare function createTypeNames(codebook: Codebook, toStorable: (code: string) => string): TypeNames
/** Only the labels' names, as a card lists them. */
export declare const namesOf: (names: TypeNames) => (labelId: string) => string
