import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Codebook, Label } from '../../../shared/annotation/codebook.ts'
import { labelChoices } from '../../../shared/annotation/label-keys.ts'
import { useLanguage, useText } from '../../ui/text.ts'
import { shorten } from './marking.ts'
import { orderChoices, filterLabels } from './palette-order.ts'
import type { PaletteState } from './palette-keys.ts'
import styles from './Palette.module.css'
import { PaletteFilter } from './PaletteFilter.tsx'
import { PaletteFoot } from './PaletteFoot.tsx'
import { LabelList } from './LabelList.tsx'
import { LayerTabs } from './LayerTabs.tsx'
import { placeBeside, type Box } from './placement.ts'

export type PaletteProps = {
  readonly codebook: Codebook
  readonly state: PaletteState
  /** Ids of the labels that come first, for the layer that is shown. */
  readonly likely: readonly string[]
  /** Where the selected words are on the screen now; `null` while they are out of sight. */
  readonly selectionBox: () => Box | null
  /** Name of the focused mark that `+` adds the selection to. */
  readonly addsTo: string | undefined
  /** Words of the mark whose label is being changed; then only its layer is offered. */
  readonly relabels?: string | undefined
  readonly onState: (state: PaletteState) => void
  readonly onMark: (labelId: string) => void
}

/** The labels at the selection. It never takes the keyboard from the text, but for the filter field. */
export function Palette(props: PaletteProps): ReactNode {
  const { codebook, state, likely, selectionBox, addsTo, relabels, onState, onMark } = props
  const text = useText()
  const [pointed, setPointed] = useState<Label>()
  const shown = useShown(codebook, state, likely, relabels !== undefined)
  const panel = usePlace(selectionBox)
  const described = shown.includes(pointed as Label) ? pointed : shown[0]
  return (
    <fieldset ref={panel} aria-label={text('palette.name')} className={styles.palette}>
      {relabels !== undefined && (
        <p className={styles.relabels}>{text('palette.relabel', { quote: shorten(relabels) })}</p>
      )}
      {state.filter === null ? (
        <LayerTabs codebook={codebook} state={state} isFixed={relabels !== undefined} onState={onState} />
      ) : (
        <PaletteFilter
          query={state.filter}
          labels={shown}
          pointed={described}
          onPoint={setPointed}
          onQuery={filter => onState({ ...state, filter })}
          onMark={onMark}
          onLeave={() => onState({ ...state, filter: null })}
        />
      )}
      <LabelList
        codebook={codebook}
        state={state}
        labels={shown}
        pointed={state.filter === null ? undefined : described}
        onPoint={setPointed}
        onState={onState}
        onMark={onMark}
      />
      <PaletteFoot label={described} addsTo={addsTo} />
    </fieldset>
  )
}

function useShown(
  codebook: Codebook,
  state: PaletteState,
  likely: readonly string[],
  isFixed: boolean,
): readonly Label[] {
  const language = useLanguage()
  return useMemo(() => {
    if (state.filter !== null && state.filter.trim() !== '')
      return filterLabels(codebook, state.layer, state.filter, language).filter(
        label => !isFixed || label.layer === state.layer,
      )
    return orderChoices(labelChoices(codebook, state.layer, state.parentId), likely, codebook).map(
      choice => choice.label,
    )
  }, [codebook, state, likely, language, isFixed])
}

/**
 * Keeps the palette beside the words, also while the text is scrolled or the window changes. Pressing it leaves the
 * keyboard and the selection with the text, but for the filter field.
 */
function usePlace(selectionBox: () => Box | null): RefObject<HTMLFieldSetElement | null> {
  const panel = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => place(panel.current, selectionBox()))
  useEffect(() => {
    const follow = (): void => place(panel.current, selectionBox())
    const keepFocus = (event: MouseEvent): void => {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
    }
    const pressed = panel.current
    pressed?.addEventListener('mousedown', keepFocus)
    addEventListener('scroll', follow, { capture: true, passive: true })
    addEventListener('resize', follow)
    return () => {
      pressed?.removeEventListener('mousedown', keepFocus)
      removeEventListener('scroll', follow, { capture: true })
      removeEventListener('resize', follow)
    }
  }, [selectionBox])
  return panel
}

function place(panel: HTMLElement | null, box: Box | null): void {
  if (!panel) return
  panel.hidden = box === null
  if (!box) return
  const { width, height } = panel.getBoundingClientRect()
  const { left, top } = placeBeside(box, { width, height }, { width: innerWidth, height: innerHeight })
  panel.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`)
}
