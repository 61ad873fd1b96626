import { labelsInOrder, type Codebook, type Label, type Layer } from './codebook.ts'

/** Digits 1 to 3 choose the layer, so a label without a shortcut of its own never gets one of them. */
const SPARE_KEYS: readonly string[] = 'abcdefghijklmnopqrstuvwxyz4567890'.split('')

/** A label with the key that picks it at its place in the tree; `opens` when the key leads on to labels under it. */
export type LabelChoice = { readonly label: Label; readonly key: string | null; readonly opens: boolean }

/**
 * What can be picked below `parentId` (`null`: the top of the layer's tree), in the codebook's order, each with one
 * key: its shortcut, else the first spare letter. Under a parent the parent itself comes first with the key that
 * opened it, so that pressing that key twice picks it. `key` is `null` when the keys are used up.
 */
export function labelChoices(codebook: Codebook, layer: Layer, parentId: string | null): readonly LabelChoice[] {
  const inLayer = labelsInOrder(codebook, layer)
  const parent = inLayer.find(label => label.id === parentId)
  const below = inLayer.filter(label => label.parentId === parentId)
  const self = parent ? [{ label: parent, key: keyAbove(codebook, layer, parent), opens: false }] : []
  const taken = new Set([...self.map(choice => choice.key), ...below.map(label => label.shortcut)])
  const spare = SPARE_KEYS.filter(key => !taken.has(key))
  const under = new Set(inLayer.map(label => label.parentId))
  const keys = keysFor(below, self[0]?.key ?? null, spare)
  return [...self, ...below.map((label, at) => ({ label, key: keys[at] ?? null, opens: under.has(label.id) }))]
}

/** Own shortcuts as they are, unless the parent has taken the letter; the rest in order from what is spare. */
function keysFor(labels: readonly Label[], taken: string | null, spare: readonly string[]): readonly (string | null)[] {
  const left = spare.values()
  return labels.map(({ shortcut }) =>
    shortcut !== null && shortcut !== taken ? shortcut : (left.next().value ?? null),
  )
}

const keyAbove = (codebook: Codebook, layer: Layer, label: Label): string | null =>
  labelChoices(codebook, layer, label.parentId).find(choice => choice.label.id === label.id)?.key ?? null

/** The keys that pick a label from the top of its layer, one after the other; empty when one of them is missing. */
export function keysTo(codebook: Codebook, label: Label): readonly string[] {
  const path = labelPath(codebook, label)
  const keys = path.map(step => keyAbove(codebook, label.layer, step))
  const isParent = codebook.labels.some(known => known.parentId === label.id)
  const pressed = isParent ? [...keys, keys.at(-1) ?? null] : keys
  return pressed.every(key => key !== null) ? pressed : []
}

/** Whether a key can be a label's own: a letter or a digit that the palette does not need for itself. */
export const isLabelKey = (key: string): boolean => SPARE_KEYS.includes(key)

/**
 * The label whose own key would meet `key` if `label` had it: one beside it in the tree, or the one above or below,
 * since the palette lists a parent together with its children.
 */
export const labelWithKey = (codebook: Codebook, label: Label, key: string): Label | undefined =>
  codebook.labels.find(
    other =>
      other.id !== label.id &&
      other.layer === label.layer &&
      other.shortcut === key &&
      (other.parentId === label.parentId || other.id === label.parentId || other.parentId === label.id),
  )

/** A label with all labels above it, the topmost first. */
export function labelPath(codebook: Codebook, label: Label): readonly Label[] {
  const parent = codebook.labels.find(known => known.id === label.parentId)
  return parent ? [...labelPath(codebook, parent), label] : [label]
}
