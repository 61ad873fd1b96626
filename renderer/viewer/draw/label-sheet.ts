import type { Codebook } from '../../../shared/annotation/codebook.ts'

/** Class that carries a label's colour as `--label`. */
export const labelClass = (labelId: string): string => `label-${labelId}`

/**
 * Colours of labels and the look of lifted marks, as style sheets made in script: the content policy forbids style
 * attributes in markup, and one rule restyles every piece of a mark without touching the document.
 */
export type LabelSheet = {
  setCodebook(codebook: Codebook): void
  /** Lifts these marks (the focused one, the one under the pointer). */
  lift(ids: readonly string[]): void
  destroy(): void
}

/** What a lifted mark sets; viewer.css says what each property does. */
const LIFTED =
  '--tint: var(--reader-tint-lifted); --edge-strength: 92%; --halo: var(--edge); --thickness: 3px; --presence: 1;'

export function createLabelSheet(): LabelSheet {
  const labels = new CSSStyleSheet()
  const lifted = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, labels, lifted]
  let present = ''
  return {
    setCodebook(codebook) {
      const rules = codebook.labels.map(({ id, color }) => `.${CSS.escape(labelClass(id))} { --label: ${color}; }`)
      labels.replaceSync(rules.join('\n'))
    },
    lift(ids) {
      const selectors = ids.map(id => `.reader-page [data-mark="${CSS.escape(id)}"]`)
      const rule = ids.length === 0 ? '' : `${selectors.join(', ')} { ${LIFTED} }`
      // A sheet that is written again restyles the page even when it says the same.
      if (rule !== present) lifted.replaceSync(rule)
      present = rule
    },
    destroy() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== labels && sheet !== lifted)
    },
  }
}
