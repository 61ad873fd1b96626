import type { Codebook } from '../../../shared/annotation/codebook.ts'

/** Class that carries a label's colour as `--label`. */
export const labelClass = (labelId: string): string => `label-${labelId}`

/**
 * Colours of labels and the look of lifted marks, as style sheets made in script: the content policy forbids style
 * attributes in markup, and one rule restyles every piece of a mark without touching the document.
 */
export type LabelSheet = {
  setCodebook(codebook: Codebook): void
  /** Draws nothing of the marks of these labels. */
  hide(labelIds: readonly string[]): void
  /** Lifts these marks (the focused one, the one under the pointer). */
  lift(ids: readonly string[]): void
  destroy(): void
}

/** What a lifted mark sets; viewer.css says what each property does. */
const LIFTED =
  '--tint: var(--reader-tint-lifted); --edge-strength: 92%; --halo: var(--edge); --thickness: 3px; --presence: 1;'

/** As a hidden layer: the words stay as they are, only the mark goes. */
function hideRules(labelId: string): string {
  const label = CSS.escape(labelClass(labelId))
  return `.reader-page .reader-mark.${label} { background: none; box-shadow: none; }
.reader-page :is(.reader-tag, .reader-flag, .reader-bar, .reader-theme-name).${label} { display: none; }`
}

export function createLabelSheet(): LabelSheet {
  const labels = new CSSStyleSheet()
  const lifted = new CSSStyleSheet()
  const hidden = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, labels, lifted, hidden]
  let present = ''
  return {
    setCodebook(codebook) {
      const rules = codebook.labels.map(({ id, color }) => `.${CSS.escape(labelClass(id))} { --label: ${color}; }`)
      labels.replaceSync(rules.join('\n'))
    },
    hide(labelIds) {
      hidden.replaceSync(labelIds.map(hideRules).join('\n'))
    },
    lift(ids) {
      const selectors = ids.map(id => `.reader-page [data-mark="${CSS.escape(id)}"]`)
      const rule = ids.length === 0 ? '' : `${selectors.join(', ')} { ${LIFTED} }`
      // A sheet that is written again restyles the page even when it says the same.
      if (rule !== present) lifted.replaceSync(rule)
      present = rule
    },
    destroy() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        sheet => ![labels, lifted, hidden].includes(sheet),
      )
    },
  }
}
