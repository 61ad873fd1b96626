import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { layers, type Codebook } from '../../../shared/annotation/codebook.ts'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Palette.module.css'
import { atTop, stepBack, type PaletteState } from './palette-keys.ts'

/** The three layers with the digits that choose them; inside a group of labels, its name and the way up. */
export function LayerTabs({
  codebook,
  state,
  isFixed,
  onState,
}: {
  readonly codebook: Codebook
  readonly state: PaletteState
  /** The layer is given: no other can be chosen. */
  readonly isFixed: boolean
  readonly onState: (state: PaletteState) => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const parent = codebook.labels.find(label => label.id === state.parentId)
  const goUp = (): void => {
    const act = stepBack(codebook, state)
    if (act?.type === 'go') onState(act.state)
  }
  if (parent) {
    return (
      <div className={styles.head}>
        <IconButton
          size="small"
          icon={<ChevronLeft />}
          label={text('palette.up')}
          keys="Backspace"
          tabIndex={-1}
          onClick={goUp}
        />
        <span className={styles.parent}>{parent.name[language]}</span>
      </div>
    )
  }
  if (isFixed) return null
  return (
    <fieldset className={styles.tabs} aria-label={text('palette.layers')}>
      {layers.map((layer, at) => (
        <button
          key={layer}
          type="button"
          tabIndex={-1}
          aria-pressed={layer === state.layer}
          className={cx(styles.tab, layer === state.layer && styles.chosen)}
          onClick={() => onState(atTop(layer))}
        >
          <kbd className={styles.digit}>{at + 1}</kbd>
          {text(`palette.layer.${layer}`)}
        </button>
      ))}
    </fieldset>
  )
}
