import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Codebook, Label } from '../../../shared/annotation/codebook.ts'
import { labelChoices } from '../../../shared/annotation/label-keys.ts'
import { useLanguage } from '../../ui/text.ts'
import { orderChoices, filterLabels } from './palette-order.ts'
import type { PaletteState } from './palette-keys.ts'
import styles from './Palette.module.css'
import { PaletteFilter } from './PaletteFilter.tsx'
import { PaletteFoot } from './PaletteFoot.tsx'
import { LabelList } from './LabelList.tsx'
import { LayerTabs } from './LayerTabs.tsx'
import { placeBeside, type Box } from './placement.ts'
import { useText } from '../../ui/text.ts'

export type PaletteProps = {
  readonly codebook: Codebook
  readonly state: PaletteState
  /** Ids of the labels that come first, for the layer that is shown. */
  readonly likely: readonly string[]
  /** Where the selected words are on the screen now; `null` while they are out of sight. */
  readonly selectionBox: () => Box | null
  /** Name of the focused mark that `+` adds the selection to. */
  readonly addsTo: string | undefined
  readonly onState: (state: PaletteState) => void
  readonly onMark: (labelId: string) => void
}

/** The labels at the selection. It never takes the keyboard from the text, but for the filter field. */
export function Palette({ codebook, state, likely, selectionBox, addsTo, onState, onMark }: PaletteProps): ReactNode {
  const text = useText()
  const [pointed, setPointed] = useState<Label>()
  const shown = useShown(codebook, state, likely)
  const panel = usePlace(selectionBox, state)
  const described = shown.includes(pointed as Label) ? pointed : shown[0]
  return (
    <div
      ref={panel}
      role="group"
      aria-label={text('palette.name')}
      className={styles.palette}
      // The text keeps the focus and its selection when the palette is pressed.
      onMouseDown={event => { if (!(event.target instanceof HTMLInputElement)) event.preventDefault() }}
    >
      {state.filter === null ? (
        <LayerTabs codebook={codebook} state={state} onState={onState} />
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
    </div>
  )
}

function useShown(codebook: Codebook, state: PaletteState, likely: readonly string[]): readonly Label[] {
  const language = useLanguage()
  return useMemo(() => {
    if (state.filter !== null && state.filter.trim() !== '') return filterLabels(codebook, state.layer, state.filter, language)
    return orderChoices(labelChoices(codebook, state.layer, state.parentId), likely, codebook).map(choice => choice.label)
  }, [codebook, state, likely, language])
}

/** Keeps the palette beside the words, also while the text is scrolled or the window changes. */
function usePlace(selectionBox: () => Box | null, state: PaletteState) {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = (): void => {
      const box = selectionBox()
      if (!panel.current) return
      panel.current.hidden = box === null
      if (!box) return
      const { width, height } = panel.current.getBoundingClientRect()
      const { left, top } = placeBeside(box, { width, height }, { width: innerWidth, height: innerHeight })
      panel.current.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`)
    }
    place()
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [selectionBox, state])
  return panel
}
