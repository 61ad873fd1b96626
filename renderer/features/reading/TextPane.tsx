import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { labelById, type Codebook } from '../../../shared/annotation/codebook.ts'
import { focusPane } from '../../app/focus.ts'
import { registerKeyLayer } from '../../app/key-layers.ts'
import { foldPane } from '../../app/shell.ts'
import { session, update, useSession } from '../../data/store.ts'
import { useLanguage } from '../../ui/text.ts'
import { addToFocused, leavePick, markWith, takePick, type Said } from './marking.ts'
import { OpenPalette } from './OpenPalette.tsx'
import { keyOf, pressPalette, type PaletteAct, type PaletteState } from './palette-keys.ts'
import { PickBar } from './PickBar.tsx'
import styles from './Reading.module.css'
import { Saying } from './Saying.tsx'
import { useFocusWithin } from './useFocusWithin.ts'
import { usePaletteState } from './usePaletteState.ts'
import { connectView, showArticle } from './view-sync.ts'

/** The text with its marks, and everything that a key does there. */
export function TextPane({ codebook, isShown }: { readonly codebook: Codebook; readonly isShown: boolean }): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState<Said>()
  const hasFocus = useFocusWithin(pane)
  const selection = useSession(state => state.selection)
  const picking = useSession(state => state.picking)
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const [palette, setPalette] = usePaletteState()
  useView(host, codebook)

  const act = useCallback(
    (meant: PaletteAct): void => {
      if (meant.type === 'go') return setPalette(meant.state)
      if (meant.type === 'close') return update({ selection: null })
      if (meant.type === 'unknown') return setSaid({ key: 'reading.noLetter', values: { key: meant.key } })
      setSaid(meant.type === 'mark' ? markWith(meant.labelId) : addToFocused())
      if (meant.type === 'mark' && labelById(codebook, meant.labelId)?.layer === 'commitment') editFrame()
      return undefined
    },
    [codebook, setPalette],
  )

  usePaletteKeys(pane, codebook, palette, act, setSaid)
  const isPaletteOpen = isShown && selection !== null && picking === null && !isReadOnly && hasFocus
  return (
    // Without an article it keeps its size, so that the next one is laid out before it is seen.
    <div ref={pane} className={styles.text} data-empty={!isShown || undefined} inert={!isShown}>
      <div ref={host} className={styles.host} />
      {picking && <PickBar picking={picking} onTake={() => setSaid(takePick())} onLeave={leavePick} />}
      <Saying said={said} />
      {isPaletteOpen && (
        <OpenPalette codebook={codebook} state={palette} quote={selection.quote} onState={setPalette} onAct={act} />
      )}
    </div>
  )
}

/** The frame of a commitment that was just made takes the keyboard, as soon as the inspector shows it. */
function editFrame(): void {
  foldPane('inspector', false)
  requestAnimationFrame(() => focusPane('inspector'))
}

function useView(host: RefObject<HTMLDivElement | null>, codebook: Codebook): void {
  const language = useLanguage()
  const first = useRef({ codebook, language })
  useEffect(
    () => (host.current ? connectView(host.current, first.current.codebook, first.current.language) : undefined),
    [host],
  )
  const viewer = useSession(state => state.viewer)
  const open = useSession(state => state.open)
  useLayoutEffect(() => {
    if (viewer && open === session.getState().open) showArticle(viewer)
  }, [viewer, open])
  useEffect(() => session.getState().viewer?.setLanguage(language), [language])
}

/** Before the keyboard map: letters at a selection, and what confirms or leaves the pick for a slot. */
function usePaletteKeys(
  pane: RefObject<HTMLElement | null>,
  codebook: Codebook,
  palette: PaletteState,
  act: (act: PaletteAct) => void,
  say: (said: Said | undefined) => void,
): void {
  useEffect(
    () =>
      registerKeyLayer('palette', event => {
        const key = keyOf(event)
        const { selection, picking, focused, open } = session.getState()
        if (key === undefined || !open || !pane.current?.contains(document.activeElement)) return false
        if (picking) return pressPick(key, say)
        const meant = pressPalette(codebook, palette, key)
        if (selection && meant) {
          act(meant)
          return true
        }
        if (meant?.type === 'mark' && focused === null) say({ key: 'reading.nothingSelected' })
        return false
      }),
    [pane, codebook, palette, act, say],
  )
}

function pressPick(key: string, say: (said: Said | undefined) => void): boolean {
  if (key === 'Enter') say(takePick())
  else if (key === 'Escape') leavePick()
  else return false
  return true
}
