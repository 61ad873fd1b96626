import type { AttributeDef } from '../../annotation/codebook.ts'
import type { Annotation, AttributeValue } from '../../annotation/model.ts'
import type { AttributeLine, NoteLine } from './parse.ts'
import type { Reader } from './reader.ts'
import * as names from './vocabulary.ts'

const frameAttributes: readonly string[] = [
  names.STATUS,
  names.STRENGTH,
  names.TESTABLE,
  names.DEADLINE,
  names.TENTATIVE,
]
const frameNotes: readonly string[] = [
  names.INTERVAL_NOTE,
  names.SUPPORTS_NOTE,
  names.NO_FILLER_NOTE,
  names.TRIGGER_NOTE,
]

/** The mark with what `A` and `#` lines say of it: doubt, attributes, notes. What has no place is noted as lost. */
export function readExtras(bratId: string, mark: Annotation, reader: Reader): Annotation {
  const isFrameAttribute = ({ name }: AttributeLine): boolean =>
    mark.frame !== undefined && frameAttributes.includes(name)
  const lines = reader.document.attributesOf(bratId).filter(line => !isFrameAttribute(line))
  const notes = reader.document.notesOf(bratId).filter(line => !isFrameNote(line, mark))
  const values = new Map<string, AttributeValue>()
  const keep = (name: string, value: string | undefined, line: AttributeLine | NoteLine): void => {
    const found = attributeFrom(name, value, mark, reader)
    if (found) values.set(found.code, found.value)
    else reader.lose('loss-attribute', line, `${name} ${value ?? ''}`)
  }
  for (const line of lines) if (line.name !== names.UNCERTAIN) keep(line.name, line.value, line)
  for (const line of notes.filter(isAttributeNote)) keep(line.type.slice(names.ATTRIBUTE_NOTE.length), line.words, line)
  const words = notes.filter(line => !isAttributeNote(line))
  return {
    ...mark,
    status: lines.some(line => line.name === names.UNCERTAIN) ? 'uncertain' : mark.status,
    attributes: Object.fromEntries(values),
    note: words.map(line => (line.type === names.NOTE ? line.words : `${line.type}: ${line.words}`)).join('\n'),
  }
}

const isAttributeNote = ({ type }: NoteLine): boolean => type.startsWith(names.ATTRIBUTE_NOTE)
const isFrameNote = ({ type }: NoteLine, { frame }: Annotation): boolean =>
  frame !== undefined && (frameNotes.includes(type) || type.startsWith(names.SLOT_NOTE))

type Found = { readonly code: string; readonly value: AttributeValue } | undefined

/** The attribute of the mark's label that the line gives, when the label has it and takes the value. */
function attributeFrom(
  name: string,
  value: string | undefined,
  { labelId }: Annotation,
  { codebook, vocabulary }: Reader,
): Found {
  const definitions = codebook.labels.find(label => label.id === labelId)?.attributes ?? []
  const wanted = vocabulary.attributeCode(name) ?? names.toCode(name)
  const definition = definitions.find(attribute => attribute.code === wanted)
  const read = definition && toValue(definition, value)
  return definition && read !== undefined ? { code: definition.code, value: read } : undefined
}

function toValue({ kind, values }: AttributeDef, value: string | undefined): AttributeValue | undefined {
  if (kind === 'boolean') return value === undefined || value === 'true' ? true : value === 'false' ? false : undefined
  if (kind === 'enumerated') return values.some(allowed => allowed.code === value) ? value : undefined
  if (kind === 'number')
    return value === undefined || value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value)
  if (kind === 'date') return value !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : undefined
  return value ?? 'true'
}
