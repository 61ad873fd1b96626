import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { quoteOf } from '../../../shared/annotation/check.ts'
import { labelById, type Codebook } from '../../../shared/annotation/codebook.ts'
import { focusPane } from '../../app/focus.ts'
import { registerKeyLayer } from '../../app/key-layers.ts'
import { foldPane } from '../../app/shell.ts'
import { marks, session, update, useSession } from '../../data/store.ts'
import { useLanguage } from '../../ui/text.ts'
import { asideAt } from '../../data/actions.ts'
import { addToFocused, leavePick, markWith, relabelWith, takePick, type Said } from './marking.ts'
import { OpenPalette } from './OpenPalette.tsx'
import { atTop, keyOf, pressPalette, type PaletteAct, type PaletteState } from './palette-keys.ts'
import { PickBar } from './PickBar.tsx'
import styles from './Reading.module.css'
import { AsideBar, ReviewBar } from './ReviewBar.tsx'
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
      if (meant.type === 'close') {
        setPalette(atTop(session.getState().paletteLayer))
        return update({ selection: null, relabeling: null })
      }
      if (meant.type === 'unknown') return setSaid({ key: 'reading.noLetter', values: { key: meant.key } })
      if (session.getState().relabeling !== null) {
        if (meant.type === 'mark') setSaid(relabelWith(meant.labelId))
        return setPalette(atTop(session.getState().paletteLayer))
      }
      setSaid(meant.type === 'mark' ? markWith(meant.labelId) : addToFocused())
      if (meant.type === 'mark' && labelById(codebook, meant.labelId)?.layer === 'commitment') editFrame()
      return undefined
    },
    [codebook, setPalette],
  )

  usePaletteKeys(pane, codebook, palette, act, setSaid)
  const reviewing = useSession(state => state.reviewing)
  const regions = useSession(state => state.regions)
  const isBlocked = selection !== null && picking === null && asideAt({ regions }, selection.span) !== undefined
  useRegionSaid(setSaid)
  const relabels = useSession(({ relabeling, focused }) => (relabeling === focused ? relabeling : null))
  const quote = selection?.quote ?? quoteOfMark(relabels)
  const isPaletteOpen = isShown && quote !== undefined && !isBlocked && picking === null && !isReadOnly && hasFocus
  return (
    // Without an article it keeps its size, so that the next one is laid out before it is seen.
    <div ref={pane} className={styles.text} data-empty={!isShown || undefined} inert={!isShown}>
      <div ref={host} className={styles.host} />
      {picking && <PickBar picking={picking} onTake={() => setSaid(takePick())} onLeave={leavePick} />}
      {reviewing !== null && !picking && !isBlocked && <ReviewBar />}
      {isBlocked && <AsideBar />}
      <Saying said={said} />
      {isPaletteOpen && (
        <OpenPalette
          codebook={codebook}
          state={palette}
          quote={quote}
          relabels={selection ? null : relabels}
          onState={setPalette}
          onAct={act}
        />
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
        if (isRelabeling()) return pressRelabel(key, pressPalette(codebook, palette, key), act)
        if (isRegionKey(key)) return false
        const meant = pressPalette(codebook, palette, key)
        if (selection && asideAt(session.getState(), selection.span)) {
          if (meant?.type === 'close') act(meant)
          else if (meant) say({ key: 'reading.inAside' })
          return meant !== undefined
        }
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

/** What setting a passage aside has to say, in the same line as everything else. */
function useRegionSaid(say: (said: Said) => void): void {
  const regionSaid = useSession(state => state.regionSaid)
  useEffect(() => {
    if (regionSaid) say(regionSaid)
  }, [regionSaid, say])
}

/**
 * Letters that are about passages now and not about labels: the answers while a passage is asked about, and the one that
 * sets aside where no words are selected, or where they are set aside already.
 */
function isRegionKey(key: string): boolean {
  const { selection, reviewing } = session.getState()
  if (key === 'x') return selection === null || asideAt(session.getState(), selection.span) !== undefined
  return reviewing !== null && selection === null && (key === 'y' || key === 'n')
}

function isRelabeling(): boolean {
  const { relabeling, focused, selection } = session.getState()
  return relabeling !== null && relabeling === focused && selection === null
}

/** While a mark waits for its new label: layers cannot be changed, and a key that means nothing here ends the waiting. */
function pressRelabel(key: string, meant: PaletteAct | undefined, act: (act: PaletteAct) => void): boolean {
  if (/^[123+]$/.test(key)) return true
  if (meant) act(meant)
  else if (!/^(Shift|CapsLock|Process|Dead)$/.test(key)) update({ relabeling: null })
  return meant !== undefined
}

function quoteOfMark(id: string | null): string | undefined {
  const mark = id === null ? undefined : marks.get(id)
  return mark && quoteOf(session.getState().open?.text ?? '', mark.segments)
}

function pressPick(key: string, say: (said: Said | undefined) => void): boolean {
  if (key === 'Enter') say(takePick())
  else if (key === 'Escape') leavePick()
  else return false
  return true
}
