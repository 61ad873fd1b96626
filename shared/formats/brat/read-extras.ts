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
  const { document } = reader
  const attributes: Record<string, AttributeValue> = {}
  let { status } = mark
  for (const line of document.attributes) {
    if (line.target !== bratId || (mark.frame && frameAttributes.includes(line.name))) continue
    if (line.name === names.UNCERTAIN) status = 'uncertain'
    else keep(attributeFrom(line.name, line.value, mark, reader), line, attributes, reader)
  }
  const words: string[] = []
  for (const line of document.notes) {
    if (line.target !== bratId || isFrameNote(line, mark)) continue
    if (!line.type.startsWith(names.ATTRIBUTE_NOTE))
      words.push(line.type === names.NOTE ? line.words : `${line.type}: ${line.words}`)
    else
      keep(
        attributeFrom(line.type.slice(names.ATTRIBUTE_NOTE.length), line.words, mark, reader),
        line,
        attributes,
        reader,
      )
  }
  return { ...mark, status, attributes, note: words.join('\n') }
}

const isFrameNote = ({ type }: NoteLine, { frame }: Annotation): boolean =>
  frame !== undefined && (frameNotes.includes(type) || type.startsWith(names.SLOT_NOTE))

type Found = { readonly code: string; readonly value: AttributeValue } | undefined

function keep(
  found: Found,
  line: AttributeLine | NoteLine,
  attributes: Record<string, AttributeValue>,
  { lose }: Reader,
): void {
  if (found) attributes[found.code] = found.value
  else lose('loss-attribute', line, 'name' in line ? `${line.name} ${line.value ?? ''}` : `${line.type} ${line.words}`)
}

/** The attribute of the mark's label that the line gives, when the label has it and takes the value. */
function attributeFrom(
  name: string,
  value: string | undefined,
  { labelId }: Annotation,
  { codebook, vocabulary }: Reader,
): Found {
  const definitions = codebook.labels.find(label => label.id === labelId)?.attributes ?? []
  const wanted = vocabulary.attributeCode(name) ?? names.toStorable(name).slice(0, 64)
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
