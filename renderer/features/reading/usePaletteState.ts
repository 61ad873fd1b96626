import { useCallback, useState } from 'react'
import { session, update, useSession } from '../../data/store.ts'
import { atTop, type PaletteState } from './palette-keys.ts'

/** The palette begins at the top of the layer that was used last; a new selection begins there again. */
export function usePaletteState(): readonly [PaletteState, (state: PaletteState) => void] {
  const layer = useSession(state => state.paletteLayer)
  const start = useSession(state => state.selection?.span.start)
  const [last, setLast] = useState({ start, state: atTop(layer) })
  const change = useCallback((state: PaletteState): void => {
    const { selection, paletteLayer } = session.getState()
    setLast({ start: selection?.span.start, state })
    if (paletteLayer !== state.layer) update({ paletteLayer: state.layer })
  }, [])
  const isStill = last.start === start && last.state.layer === layer
  return [isStill ? last.state : atTop(layer), change]
}
