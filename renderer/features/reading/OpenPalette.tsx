import { useMemo, type ReactNode } from 'react'
import { labelById, type Codebook } from '../../../shared/annotation/codebook.ts'
import { marks, session, useSession } from '../../data/store.ts'
import { useMarkList } from '../../data/useMarkList.ts'
import { useLanguage } from '../../ui/text.ts'
import { Palette } from './Palette.tsx'
import type { PaletteAct, PaletteState } from './palette-keys.ts'
import { likelyLabels } from './palette-order.ts'

/** The palette of the present selection: what it is likely to get, and which mark it could be added to. */
export function OpenPalette({
  codebook,
  state,
  quote,
  relabels,
  onState,
  onAct,
}: {
  readonly codebook: Codebook
  readonly state: PaletteState
  readonly quote: string
  /** The mark whose label is being changed. */
  readonly relabels: string | null
  readonly onState: (state: PaletteState) => void
  readonly onAct: (act: PaletteAct) => void
}): ReactNode {
  const language = useLanguage()
  const focused = useSession(current => (current.focused === null ? undefined : marks.get(current.focused)))
  const text = useSession(current => current.open?.text ?? '')
  const all = useMarkList()
  const likely = useMemo(() => likelyLabels(state.layer, { marks: all, text, quote }), [state.layer, all, text, quote])
  return (
    <Palette
      codebook={codebook}
      state={state}
      likely={likely}
      selectionBox={relabels === null ? selectionBox : focusedBox}
      relabels={relabels === null ? undefined : quote}
      addsTo={relabels === null ? focused && labelById(codebook, focused.labelId)?.name[language] : undefined}
      onState={next => {
        onState(next)
        if (next.filter === null) session.getState().viewer?.focus()
      }}
      onMark={labelId => onAct({ type: 'mark', labelId })}
    />
  )
}

/** Where the focused mark is on the screen; its first piece stands for it. */
const focusedBox = (): DOMRect | null =>
  document.querySelector(`.reader-mark[data-mark="${session.getState().relabeling}"]`)?.getBoundingClientRect() ?? null

const selectionBox = (): DOMRect | null => session.getState().viewer?.selectionBox() ?? null
