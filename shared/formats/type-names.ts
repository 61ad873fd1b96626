import type { Codebook, Label, Slot } from '../annotation/codebook.ts'
import { allLabels, orderedCodebook } from './codebook-order.ts'
import { createNameRegistry } from './names.ts'

/** What a type name of a format stands for. */
export type TypeMeaning =
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'evidence' }

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
  readonly renamed: readonly { readonly code: string; readonly name: string }[]
}

/** `toStorable` writes a code in the characters that the format allows. */
export function createTypeNames(codebook: Codebook, toStorable: (code: string) => string): TypeNames {
  const nameOf = createNameRegistry(['EVIDENCE'])
  const meanings = new Map<string, TypeMeaning>([['EVIDENCE', { kind: 'evidence' }]])
  const renamed: { code: string; name: string }[] = []
  const give = (prefix: string, code: string, meaning: TypeMeaning): string => {
    const name = nameOf(prefix + toStorable(code))
    if (name !== prefix + code) renamed.push({ code, name })
    meanings.set(name, meaning)
    return name
  }
  const labels = new Map(
    allLabels(codebook).map(label => [
      label.id,
      give(label.layer === 'theme' ? 'THEME_' : '', label.code, { kind: 'label', label }),
    ]),
  )
  const slots = new Map(
    orderedCodebook(codebook).slots.map(slot => [slot.code, give('SLOT_', slot.code, { kind: 'slot', slot })]),
  )
  return {
    evidence: 'EVIDENCE',
    label: labelId => known(labels, labelId),
    slot: code => slots.get(code) ?? `SLOT_${toStorable(code)}`,
    meaning: name => meanings.get(name),
    renamed,
  }
}

function known(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id)
  if (name === undefined) throw new Error(`no type name for ${id}`)
  return name
}

/** Only the labels' names, as a card lists them. */
export const namesOf =
  (names: TypeNames): ((labelId: string) => string) =>
  labelId =>
    names.label(labelId)
