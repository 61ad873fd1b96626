import type { AttributeDef, Codebook } from '../../annotation/codebook.ts'
import { deadlineKinds } from '../../annotation/model.ts'
import { allLabels, orderedCodebook } from '../codebook-order.ts'
import { createNameRegistry } from '../names.ts'
import { createTypeNames, type TypeNames } from '../type-names.ts'

/** Characters that brat stores type names in; its configuration maps all others to `_`. */
export const toStorable = (code: string): string => code.replace(/[^A-Za-z0-9_-]/g, '-')

/** Longest code made from a name; it leaves room for a number behind it. Codes have at most 64 characters. */
const CODE_LENGTH = 60
/** A code of our codebook for a name of any other program. */
export const toCode = (name: string): string =>
  toStorable(name)
    .slice(0, CODE_LENGTH)
    .replace(/^__proto__$/, 'proto')

/** Roles and attributes of our own, beside those that slots and the codebook's attributes give. */
export const EVIDENCE_ROLE = 'evidence'
export const ITEM_OF_ROLE = 'item_of'
export const STATUS = 'Status'
export const STRENGTH = 'Strength'
export const TESTABLE = 'Testable'
export const DEADLINE = 'Deadline'
export const TENTATIVE = 'Tentative'
export const UNCERTAIN = 'Uncertain'
const ownAttributes = [STATUS, STRENGTH, TESTABLE, DEADLINE, TENTATIVE, UNCERTAIN]

/** Types of `#` lines: the annotator's note, and what brat has no line of its own for. */
export const NOTE = 'AnnotatorNotes'
export const INTERVAL_NOTE = 'DeadlineInterval'
export const SUPPORTS_NOTE = 'Supports'
export const NO_FILLER_NOTE = 'SlotNone'
/** Says that the event's trigger is its first passage of evidence, for want of words that carry it. */
export const TRIGGER_NOTE = 'TriggerFrom'
export const SLOT_NOTE = 'Slot:'
export const ATTRIBUTE_NOTE = 'Attribute:'

/** The slot whose first words are a commitment's trigger. A codebook without it has triggers from the evidence. */
export const TRIGGER_SLOT = 'trigger'

export type BratAttribute = { readonly name: string; readonly values: readonly string[] }

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

export function createVocabulary(codebook: Codebook): Vocabulary {
  const roles = rolesBySlot(codebook)
  const attributeOf = createNameRegistry(ownAttributes)
  const definitions = attributesByCode(codebook)
  const attributes = new Map([...definitions.keys()].map(code => [code, attributeOf(toStorable(code))]))
  const slotCodes = new Map([...roles].map(([code, role]) => [role, code]))
  const attributeCodes = new Map([...attributes].map(([code, name]) => [name, code]))
  return {
    types: createTypeNames(codebook, toStorable),
    role: code => roles.get(code) ?? toStorable(code),
    slotOfRole: role => slotCodes.get(role) ?? slotCodes.get(role.replace(/\d+$/, '')),
    attribute: code => attributes.get(code) ?? toStorable(code),
    attributeCode: name => attributeCodes.get(name),
    attributes: [...ownValues(codebook), ...codebookValues(definitions, attributes)],
  }
}

function rolesBySlot(codebook: Codebook): ReadonlyMap<string, string> {
  const nameOf = createNameRegistry([EVIDENCE_ROLE, ITEM_OF_ROLE])
  const roleOf = (wish: string): string => (/\d$/.test(wish) ? roleOf(nameOf(`${wish}_`)) : wish)
  return new Map(orderedCodebook(codebook).slots.map(({ code }) => [code, roleOf(nameOf(toStorable(code)))]))
}

const ownValues = (codebook: Codebook): readonly BratAttribute[] => [
  { name: STATUS, values: orderedCodebook(codebook).statuses.map(status => status.code) },
  { name: STRENGTH, values: ['1', '2', '3', '4', '5'] },
  { name: TESTABLE, values: ['yes', 'no'] },
  { name: DEADLINE, values: deadlineKinds },
  { name: TENTATIVE, values: [] },
  { name: UNCERTAIN, values: [] },
]

const codebookValues = (
  definitions: ReadonlyMap<string, readonly AttributeDef[]>,
  names: ReadonlyMap<string, string>,
): readonly BratAttribute[] =>
  [...definitions].flatMap(([code, known]) => {
    const values = [...new Set(known.flatMap(valuesOf))]
    return values.length === 0 ? [] : [{ name: names.get(code)!, values }]
  })

const valuesOf = (definition: AttributeDef): readonly string[] =>
  definition.kind === 'enumerated'
    ? definition.values.map(value => value.code)
    : definition.kind === 'boolean'
      ? ['true', 'false']
      : []

/** Labels may each declare an attribute of one code; brat has one list for all. */
function attributesByCode(codebook: Codebook): ReadonlyMap<string, readonly AttributeDef[]> {
  const byCode = new Map<string, AttributeDef[]>()
  for (const label of allLabels(codebook)) {
    for (const attribute of label.attributes)
      byCode.set(attribute.code, [...(byCode.get(attribute.code) ?? []), attribute])
  }
  return byCode
}
