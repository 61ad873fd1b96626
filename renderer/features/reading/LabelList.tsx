import { ChevronRight } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Codebook, Label } from '../../../shared/annotation/codebook.ts'
import { keysTo, labelChoices } from '../../../shared/annotation/label-keys.ts'
import { labelLook } from '../../data/labels.ts'
import { cx } from '../../ui/cx.ts'
import { LabelChip } from '../../ui/LabelChip.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Palette.module.css'
import { atTop, type PaletteState } from './palette-keys.ts'

export const optionId = (label: Label): string => `palette-${label.id}`

/** The labels, each with the key that picks it. In the filter's results a label shows all its keys and its layer. */
export function LabelList({ codebook, state, labels, pointed, onPoint, onState, onMark }: {
  readonly codebook: Codebook
  readonly state: PaletteState
  readonly labels: readonly Label[]
  /** The one that Enter takes; `undefined` when letters choose. */
  readonly pointed: Label | undefined
  readonly onPoint: (label: Label) => void
  readonly onState: (state: PaletteState) => void
  readonly onMark: (labelId: string) => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const isFiltered = state.filter !== null
  const choices = new Map(labelChoices(codebook, state.layer, state.parentId).map(choice => [choice.label.id, choice]))
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (pointed) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [pointed])
  const take = (label: Label): void =>
    !isFiltered && choices.get(label.id)?.opens ? onState({ ...atTop(label.layer), parentId: label.id }) : onMark(label.id)
  return (
    <div ref={list} id="palette-labels" role="listbox" aria-label={text('palette.name')} className={cx(styles.labels, isFiltered && styles.found)}>
      {labels.map(label => {
        const choice = choices.get(label.id)
        const keys = isFiltered ? keysTo(codebook, label).join(' ') : choice?.key
        const isWhole = !isFiltered && label.id === state.parentId
        const look = labelLook(label, language)
        return (
          <div
            key={label.id}
            id={optionId(label)}
            role="option"
            aria-selected={label === pointed}
            className={styles.label}
            onMouseEnter={() => onPoint(label)}
            onClick={() => take(label)}
          >
            <kbd className={styles.letter}>{keys}</kbd>
            <LabelChip {...look} name={isWhole ? text('palette.whole', { label: look.name }) : look.name} />
            {isFiltered && label.layer !== state.layer && <span className={styles.aside}>{text(`palette.layer.${label.layer}`)}</span>}
            {!isFiltered && choice?.opens === true && <ChevronRight className={styles.opens} aria-hidden="true" />}
          </div>
        )
      })}
    </div>
  )
}
