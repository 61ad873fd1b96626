import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { labelById, type Codebook } from '../../../shared/annotation/codebook.ts'
import { foldPane } from '../../app/shell.ts'
import { focusPane } from '../../app/focus.ts'
import { registerKeyLayer } from '../../app/key-layers.ts'
import { marks, session, update, useSession } from '../../data/store.ts'
import { useLanguage } from '../../ui/text.ts'
import { addToFocused, leavePick, markWith, takePick, type Said } from './marking.ts'
import { Palette } from './Palette.tsx'
import { atTop, keyOf, pressPalette, type PaletteAct, type PaletteState } from './palette-keys.ts'
import { likelyLabels } from './palette-order.ts'
import { PickBar } from './PickBar.tsx'
import styles from './Reading.module.css'
import { Saying } from './Saying.tsx'
import { connectView } from './view-sync.ts'

/** The text with its marks, and everything that a key does there. */
export function TextPane({ codebook, isShown }: { readonly codebook: Codebook; readonly isShown: boolean }): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const [said, setSaid] = useState<Said>()
  const hasFocus = useFocusWithin(pane)
  const selection = useSession(state => state.selection)
  const picking = useSession(state => state.picking)
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const [palette, setPalette] = usePaletteState()
  useView(host, codebook, language)

  const act = useCallback((act: PaletteAct): void => {
    if (act.type === 'go') return setPalette(act.state)
    if (act.type === 'close') return update({ selection: null })
    if (act.type === 'unknown') return setSaid({ key: 'reading.noLetter', values: { key: act.key } })
    setSaid(act.type === 'mark' ? markWith(act.labelId) : addToFocused())
    if (act.type === 'mark' && labelById(codebook, act.labelId)?.layer === 'commitment') editFrame()
  }, [codebook, setPalette])

  usePaletteKeys(pane, codebook, palette, act, setSaid)
  const isPaletteOpen = isShown && selection !== null && picking === null && !isReadOnly && hasFocus
  return (
    <div ref={pane} className={styles.text} hidden={!isShown}>
      <div ref={host} className={styles.host} />
      {picking && <PickBar picking={picking} onTake={() => setSaid(takePick())} onLeave={leavePick} />}
      <Saying said={said} />
      {isPaletteOpen && (
        <OpenPalette codebook={codebook} state={palette} quote={selection.quote} onState={setPalette} onAct={act} />
      )}
    </div>
  )
}

function OpenPalette({ codebook, state, quote, onState, onAct }: {
  readonly codebook: Codebook
  readonly state: PaletteState
  readonly quote: string
  readonly onState: (state: PaletteState) => void
  readonly onAct: (act: PaletteAct) => void
}): ReactNode {
  const language = useLanguage()
  const focused = useSession(current => (current.focused === null ? undefined : marks.get(current.focused)))
  const articleText = useSession(current => current.open?.text ?? '')
  const version = useSession(current => current.marksVersion)
  const likely = useMemo(
    () => likelyLabels(state.layer, { marks: marks.all(), text: articleText, quote }),
    // The marks live outside React; their version tells when they are others.
    [state.layer, articleText, quote, version],
  )
  const addsTo = focused && labelById(codebook, focused.labelId)?.name[language]
  return (
    <Palette
      codebook={codebook}
      state={state}
      likely={likely}
      selectionBox={selectionBox}
      addsTo={addsTo}
      onState={next => {
        onState(next)
        if (next.filter === null) session.getState().viewer?.focus()
      }}
      onMark={labelId => onAct({ type: 'mark', labelId })}
    />
  )
}

const selectionBox = (): DOMRect | null => session.getState().viewer?.selectionBox() ?? null

/** The frame of a commitment that was just made takes the keyboard, as soon as the inspector shows it. */
function editFrame(): void {
  foldPane('inspector', false)
  requestAnimationFrame(() => focusPane('inspector'))
}

function useView(host: RefObject<HTMLDivElement | null>, codebook: Codebook, language: 'vi' | 'en'): void {
  const first = useRef({ codebook, language })
  useEffect(() => (host.current ? connectView(host.current, first.current.codebook, first.current.language) : undefined), [host])
  useEffect(() => session.getState().viewer?.setLanguage(language), [language])
}

/** The palette opens at the top of the layer that was used last; a new selection begins there again. */
function usePaletteState(): [PaletteState, (state: PaletteState) => void] {
  const layer = useSession(state => state.paletteLayer)
  const start = useSession(state => state.selection?.span.start)
  const [state, setState] = useState<PaletteState>(atTop(layer))
  useEffect(() => setState(atTop(layer)), [layer, start])
  const change = useCallback((next: PaletteState): void => {
    setState(next)
    if (session.getState().paletteLayer !== next.layer) update({ paletteLayer: next.layer })
  }, [])
  return [state, change]
}

/** Before the keyboard map: letters at a selection, and what confirms or leaves the pick for a slot. */
function usePaletteKeys(
  pane: RefObject<HTMLElement | null>,
  codebook: Codebook,
  palette: PaletteState,
  act: (act: PaletteAct) => void,
  say: (said: Said | undefined) => void,
): void {
  useEffect(() => registerKeyLayer('palette', event => {
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
  }), [pane, codebook, palette, act, say])
}

function pressPick(key: string, say: (said: Said | undefined) => void): boolean {
  if (key === 'Enter') say(takePick())
  else if (key === 'Escape') leavePick()
  else return false
  return true
}

function useFocusWithin(element: RefObject<HTMLElement | null>): boolean {
  const [isWithin, setWithin] = useState(false)
  useEffect(() => {
    const look = (): void => setWithin(element.current?.contains(document.activeElement) === true)
    addEventListener('focusin', look)
    addEventListener('focusout', look)
    return () => {
      removeEventListener('focusin', look)
      removeEventListener('focusout', look)
    }
  }, [element])
  return isWithin
}
