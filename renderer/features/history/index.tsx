import { X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { HistoryStep } from '../../../shared/ipc/contract.ts'
import { keysOf } from '../../app/commands.ts'
import { canWrite } from '../../app/commands/command.ts'
import { closeHistory } from '../../app/history-panel.ts'
import { goToStep } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useText } from '../../ui/text.ts'
import { useVirtualList } from '../../ui/useVirtualList.ts'
import styles from './History.module.css'
import { StepRow } from './StepRow.tsx'
import { useHistory } from './useHistory.ts'

/** Height of a row before it is measured. Unit: CSS pixels. */
const ROW_GUESS = 56
/** Rows before the end of what was read at which the next page is asked for. */
const AHEAD = 20

/** Every step of the annotator, newest first; Enter on one goes back to just after it. */
export function HistoryPanel(): ReactNode {
  const text = useText()
  const isWritable = useSession(canWrite)
  const { page, readOn } = useHistory()
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>{text('history.title')}</h2>
        <IconButton
          label={text('history.close')}
          icon={<X />}
          side="left"
          keys={keysOf('history.panel')}
          onClick={closeHistory}
        />
      </header>
      {page && page.steps.length === 0 && <EmptyState title={text('history.empty')} />}
      {page && page.steps.length > 0 && (
        <>
          <p className={styles.hint}>{text(isWritable ? 'history.hint' : 'history.readOnly')}</p>
          <Steps steps={page.steps} isWhole={page.next === null} isWritable={isWritable} onNearEnd={readOn} />
        </>
      )}
    </div>
  )
}

function Steps({
  steps,
  isWhole,
  isWritable,
  onNearEnd,
}: {
  readonly steps: readonly HistoryStep[]
  /** The list reaches down to the beginning, which then is its last row. */
  readonly isWhole: boolean
  readonly isWritable: boolean
  readonly onNearEnd: () => void
}): ReactNode {
  const text = useText()
  const scroller = useRef<HTMLOListElement>(null)
  const count = steps.length + (isWhole ? 1 : 0)
  const firstDone = steps.findIndex(one => one.state === 'done')
  const here = firstDone < 0 ? steps.length : firstDone
  const [walked, setWalked] = useState<{ readonly at: number }>()
  const list = useVirtualList(count, scroller, ROW_GUESS)
  const lastShown = list.items.at(-1)?.index ?? 0
  useEffect(() => {
    if (!isWhole && lastShown >= steps.length - AHEAD) onNearEnd()
  }, [isWhole, lastShown, steps.length, onNearEnd])
  useFocusOn(scroller, walked)
  useEntryFocus(scroller)
  const goTo = (at: number): void => {
    if (isWritable && at !== here) void goToStep(steps[at]?.step ?? null)
  }
  const walk = (event: KeyboardEvent, at: number): void => {
    const to = rowAfter(event, at, count)
    if (event.key === 'Escape') closeHistory()
    else if (to === undefined) return
    else {
      // A row in view takes the keyboard at once, so that quick presses walk on; one far away must be drawn first.
      rowButton(scroller.current, to)?.focus()
      list.scrollTo(to)
      setWalked({ at: to })
    }
    event.preventDefault()
  }
  const entry = Math.min(walked?.at ?? here, count - 1)
  return (
    <ol ref={scroller} className={styles.list} aria-label={text('history.list')}>
      <li className={styles.track} aria-hidden="true" style={{ height: list.height }} />
      {list.items.map(({ index, start, key }) => (
        <li
          key={key}
          ref={list.measure}
          data-index={index}
          className={styles.place}
          style={{ translate: `0 ${start}px` }}
        >
          <StepRow
            step={steps[index]}
            isHere={index === here}
            isEntry={index === entry}
            isWritable={isWritable}
            onKeyDown={event => walk(event, index)}
            onGo={() => goTo(index)}
          />
        </li>
      ))}
    </ol>
  )
}

const rowButton = (list: HTMLElement | null, at: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-index="${at}"] button`) ?? null

/** The row that a key leads to; `undefined` for every other key. */
function rowAfter({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, at: number, count: number): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  }
  const wanted = to[key]
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted))
}

/** The panel is given the keyboard before its rows are there: the entry takes it when they come. */
function useEntryFocus(scroller: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const hasKeyboard = document.activeElement?.closest('[data-pane="inspector"]') != null
      if (hasKeyboard) scroller.current?.querySelector<HTMLElement>('[data-pane-focus]')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [scroller])
}

/** A row far away is only drawn after the list has been scrolled to it, so the focus waits for one frame. */
function useFocusOn(scroller: { readonly current: HTMLElement | null }, walked: { readonly at: number } | undefined) {
  useEffect(() => {
    if (!walked) return undefined
    const frame = requestAnimationFrame(() => rowButton(scroller.current, walked.at)?.focus())
    return () => cancelAnimationFrame(frame)
  }, [scroller, walked])
}
