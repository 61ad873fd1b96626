import { ChevronRight } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Codebook, Label } from '../../../shared/annotation/codebook.ts'
import { keysTo, labelChoices, type LabelChoice } from '../../../shared/annotation/label-keys.ts'
import { labelLook } from '../../data/labels.ts'
import { cx } from '../../ui/cx.ts'
import { LabelChip } from '../../ui/LabelChip.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Palette.module.css'
import { atTop, type PaletteState } from './palette-keys.ts'

export type LabelListProps = {
  readonly codebook: Codebook
  readonly state: PaletteState
  readonly labels: readonly Label[]
  /** The one that Enter takes; `undefined` when letters choose. */
  readonly pointed: Label | undefined
  readonly onPoint: (label: Label) => void
  readonly onState: (state: PaletteState) => void
  readonly onMark: (labelId: string) => void
}

/** The labels, each with the key that picks it. Names that are long get a line of their own. */
export function LabelList(props: LabelListProps): ReactNode {
  const { codebook, state, labels, pointed, onPoint, onState, onMark } = props
  const isFiltered = state.filter !== null
  const isLong = state.layer === 'theme' || state.parentId !== null
  const choices = new Map(labelChoices(codebook, state.layer, state.parentId).map(choice => [choice.label.id, choice]))
  const take = (label: Label): void =>
    !isFiltered && choices.get(label.id)?.opens
      ? onState({ ...atTop(label.layer), parentId: label.id })
      : onMark(label.id)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (pointed) list.current?.querySelector('[data-pointed]')?.scrollIntoView({ block: 'nearest' })
  }, [pointed])
  return (
    <ul ref={list} className={cx(styles.labels, isFiltered ? styles.found : isLong && styles.single)}>
      {labels.map(label => (
        <li key={label.id}>
          <button
            type="button"
            tabIndex={isFiltered ? 0 : -1}
            className={styles.label}
            data-pointed={label === pointed || undefined}
            onMouseEnter={() => onPoint(label)}
            onClick={() => take(label)}
          >
            {isFiltered ? (
              <Found codebook={codebook} label={label} state={state} />
            ) : (
              <Choice choice={choices.get(label.id)} label={label} isWhole={label.id === state.parentId} />
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Choice({
  choice,
  label,
  isWhole,
}: {
  readonly choice: LabelChoice | undefined
  readonly label: Label
  /** The label whose children are listed: taken as a whole. */
  readonly isWhole: boolean
}): ReactNode {
  const text = useText()
  const look = labelLook(label, useLanguage())
  return (
    <>
      <kbd className={styles.letter}>{choice?.key}</kbd>
      <LabelChip {...look} name={isWhole ? text('palette.whole', { label: look.name }) : look.name} />
      {choice?.opens === true && <ChevronRight className={styles.opens} aria-hidden="true" />}
    </>
  )
}

/** A label that the filter found: with all its keys, and its layer where that is another. */
function Found({
  codebook,
  label,
  state,
}: {
  readonly codebook: Codebook
  readonly label: Label
  readonly state: PaletteState
}): ReactNode {
  const text = useText()
  const look = labelLook(label, useLanguage())
  return (
    <>
      <kbd className={styles.letter}>{keysTo(codebook, label).join(' ')}</kbd>
      <LabelChip {...look} />
      {label.layer !== state.layer && <span className={styles.aside}>{text(`palette.layer.${label.layer}`)}</span>}
    </>
  )
}
