import type { Codebook, Label, Layer } from '../../shared/annotation/codebook.ts'
import { fill, type Language, type Values } from '../../shared/i18n/fill.ts'
import { viewerMessages } from '../../shared/i18n/messages/viewer.ts'

/** What marks are called, in the language of the interface. */
export type Names = {
  label(id: string): Label | undefined
  /** A label's own name; a mark whose label is gone says so. */
  labelName(label: Label | undefined): string
  layer(layer: Layer): string
  say(key: keyof typeof viewerMessages, values?: Values): string
}

export function createNames(codebook: Codebook, language: Language): Names {
  const byId = new Map(codebook.labels.map(label => [label.id, label]))
  const say: Names['say'] = (key, values = {}) => fill(viewerMessages[key][language], values)
  return {
    label: id => byId.get(id),
    labelName: label => (label ? label.name[language] || label.code : say('viewer.unknownLabel')),
    layer: layer => say(`viewer.layer.${layer}`),
    say,
  }
}
