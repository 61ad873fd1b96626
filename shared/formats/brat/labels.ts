import type { AttributeDef, Codebook, Label } from '../../annotation/codebook.ts'
import type { TypeMeaning } from '../type-names.ts'
import type { AnnDocument } from './parse.ts'
import { toCode, type Vocabulary } from './vocabulary.ts'

/** Colours of labels that come in without one; soft, in turn. */
const colors = ['#8fb8de', '#e8b07a', '#a3c98b', '#d99ab5', '#b5a3d9', '#8cc9c2', '#d8c470', '#c9a48c']

/** Finds what a type of a document means, and makes a label of the entity layer for types that nobody knows. */
export type LabelSource = {
  meaning(type: string): TypeMeaning
  /** Labels made so far. */
  readonly made: readonly Label[]
}

type Naming = { readonly codebook: Codebook; readonly vocabulary: Vocabulary; readonly newId: () => string }

export function createLabelSource(
  { codebook, vocabulary, newId }: Naming,
  documents: readonly AnnDocument[],
): LabelSource {
  const made = new Map<string, Label>()
  const codes = new Set(codebook.labels.filter(label => label.layer === 'entity').map(label => label.code))
  const lastOrder = Math.max(-1, ...codebook.labels.filter(label => label.layer === 'entity').map(label => label.order))
  const make = (type: string): Label => {
    const code = freeCode(toCode(type), codes)
    codes.add(code)
    return {
      id: newId(),
      layer: 'entity',
      code,
      parentId: null,
      order: lastOrder + 1 + made.size,
      name: { vi: type, en: type },
      definition: { vi: '', en: '' },
      examples: [],
      counterExamples: [],
      color: colors[made.size % colors.length]!,
      shortcut: null,
      attributes: attributesOf(type, documents),
      strength: null,
    }
  }
  return {
    meaning(type) {
      const known = vocabulary.types.meaning(type)
      if (known) return known
      const label = made.get(type) ?? make(type)
      made.set(type, label)
      return { kind: 'label', label }
    },
    get made() {
      return [...made.values()]
    },
  }
}

function freeCode(wish: string, taken: ReadonlySet<string>): string {
  let code = wish
  for (let number = 2; taken.has(code); number += 1) code = `${wish}-${number}`
  return code
}

/** The attributes that the documents give to marks of a type: binary ones, and ones with the values that occur. */
function attributesOf(type: string, documents: readonly AnnDocument[]): AttributeDef[] {
  const values = new Map<string, Set<string | undefined>>()
  for (const { textBounds, attributes } of documents) {
    for (const { name, target, value } of attributes) {
      if (textBounds.get(target)?.type === type) values.set(name, (values.get(name) ?? new Set()).add(value))
    }
  }
  return [...values].map(([name, found]) => toDefinition(name, [...found]))
}

function toDefinition(name: string, found: readonly (string | undefined)[]): AttributeDef {
  const values = found.filter(value => value !== undefined).sort()
  const base = { code: toCode(name), name: { vi: name, en: name }, required: false }
  if (values.length === 0) return { ...base, kind: 'boolean', values: [] }
  const isClosed = values.length === found.length && values.every(value => /^[A-Za-z0-9_.-]{1,64}$/.test(value))
  if (!isClosed) return { ...base, kind: 'text', values: [] }
  return { ...base, kind: 'enumerated', values: values.map(value => ({ code: value, name: { vi: value, en: value } })) }
}
