import { labelsInOrder, type Codebook, type Label, type Layer } from '../../annotation/codebook.ts'
import { allLabels, orderedCodebook } from '../codebook-order.ts'
import * as names from './vocabulary.ts'

/** `annotation.conf`: the types, roles and attributes that the `.ann` files use. Hierarchy is by TABs. */
export function annotationConf(codebook: Codebook, vocabulary: names.Vocabulary): string {
  const { types } = vocabulary
  const slots = orderedCodebook(codebook).slots
  const roles = [names.EVIDENCE_ROLE, ...slots.map(slot => vocabulary.role(slot.code)), names.ITEM_OF_ROLE]
  const args = roles.map(role => `${role}*:<ANY>`).join(', ')
  return sections([
    [
      'entities',
      [
        ...tree(codebook, 'entity', types),
        ...tree(codebook, 'theme', types),
        types.evidence,
        ...slots.map(slot => types.slot(slot.code)),
      ],
    ],
    ['relations', ['<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>']],
    ['events', tree(codebook, 'commitment', types).map(line => `${line}\t${args}`)],
    ['attributes', vocabulary.attributes.map(attributeLine)],
  ])
}

const attributeLine = ({ name, values }: names.BratAttribute): string =>
  `${name}\tArg:<ANY>${values.length > 0 ? `, Value:${values.join('|')}` : ''}`

/** Names of a layer, each below its parent by one TAB more. */
function tree(codebook: Codebook, layer: Layer, types: names.Vocabulary['types']): readonly string[] {
  const parents = new Map(codebook.labels.map(label => [label.id, label.parentId]))
  const listed = labelsInOrder(codebook, layer)
  const orphans = allLabels(codebook).filter(label => label.layer === layer && !listed.includes(label))
  const depth = (label: Label): number => {
    let steps = 0
    for (let at = label.parentId; at !== null && at !== undefined; at = parents.get(at) ?? null) steps += 1
    return steps
  }
  return [
    ...listed.map(label => '\t'.repeat(depth(label)) + types.label(label.id)),
    ...orphans.map(label => types.label(label.id)),
  ]
}

/** `visual.conf`: the names that brat shows, Vietnamese first, and the colours of the codebook. */
export function visualConf(codebook: Codebook, { types }: names.Vocabulary): string {
  const labels = allLabels(codebook)
  const slots = orderedCodebook(codebook).slots
  const named = [
    ...labels.map(label => [types.label(label.id), label.name] as const),
    ...slots.map(slot => [types.slot(slot.code), slot.name] as const),
  ]
  return sections([
    ['labels', named.map(([type, name]) => `${type} | ${plain(name.vi)} | ${plain(name.en)}`)],
    ['drawing', labels.map(label => `${types.label(label.id)}\tbgColor:${label.color}, borderColor:darken`)],
  ])
}

/** The pipe separates names in this file, and a line is a line. */
const plain = (name: string): string => name.replace(/[|\s]+/g, ' ').trim()

const sections = (parts: readonly (readonly [string, readonly string[]])[]): string =>
  parts.map(([name, lines]) => `[${name}]\n${lines.map(line => `${line}\n`).join('')}`).join('\n')
