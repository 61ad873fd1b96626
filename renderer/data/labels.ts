import type { Label, Layer } from '../../shared/annotation/codebook.ts'
import type { Language } from '../../shared/i18n/fill.ts'

const shapes = { entity: 'dot', commitment: 'line', theme: 'bar' } as const satisfies Record<Layer, string>

/** How a label looks wherever it is named: colour, name, and its layer's shape, so that colour is never alone. */
export const labelLook = (label: Label, language: Language) =>
  ({ color: label.color, name: label.name[language], shape: shapes[label.layer] }) as const
