import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { isBlank } from '../../../shared/document/paragraphs.ts'
import { useText } from '../../ui/text.ts'
import { useVirtualList } from '../../ui/useVirtualList.ts'
import styles from './Correcting.module.css'
import { lineAt, type Draft } from './draft.ts'

/** After so long the dialog and the list have settled. Unit: milliseconds. */
const FRAMES = 50
/** Height of a line before it is measured. Unit: CSS pixels. */
const LINE_GUESS = 60

type LineListProps = {
  readonly draft: Draft
  /** The line to begin at, and the place in it. */
  readonly start: { readonly at: number; readonly inside: number }
  /** The line that is being typed in. */
  readonly editing: number | undefined
  readonly onEdit: (at: number | undefined) => void
  readonly onType: (at: number, line: string) => void
  /** All is typed: on to what comes of it. */
  readonly onNext: () => void
}

/**
 * The text line by line; only lines in view are drawn, and one at a time is a field, so that a long text stays light.
 * Arrows walk, Enter opens a line and keeps it, Shift+Enter parts it.
 */
export function LineList({ draft, start, editing, onEdit, onType, onNext }: LineListProps): ReactNode {
  const text = useText()
  const scroller = useRef<HTMLUListElement>(null)
  const [active, setActive] = useState(start.at)
  const list = useVirtualList(draft.lines.length, scroller, LINE_GUESS)
  useFocusOn(scroller, active, editing)
  const { scrollTo } = list
  const first = useRef({ at: start.at, scrollTo })
  useEffect(() => first.current.scrollTo(first.current.at), [])
  const goTo = (at: number): void => {
    setActive(at)
    list.scrollTo(at)
  }
  const press = (event: KeyboardEvent, at: number): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onNext()
    else if (event.key === 'ArrowDown') goTo(Math.min(at + 1, draft.lines.length - 1))
    else if (event.key === 'ArrowUp') goTo(Math.max(at - 1, 0))
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(draft.lines.length - 1)
    else return
    event.preventDefault()
  }
  return (
    <ul ref={scroller} className={styles.lines} aria-label={text('correcting.lines')}>
      <li className={styles.track} aria-hidden="true" style={{ height: list.height }} />
      {list.items.map(({ index: at, start: top }) => (
        <li key={at} ref={list.measure} data-index={at} className={styles.place} style={{ translate: `0 ${top}px` }}>
          {editing === at ? (
            <LineField
              line={lineAt(draft, at)}
              caret={at === start.at && !draft.typed.has(at) ? start.inside : undefined}
              onKeep={line => {
                onType(at, line)
                onEdit(undefined)
              }}
            />
          ) : (
            <button
              type="button"
              className={styles.line}
              data-line={at}
              data-typed={draft.typed.has(at) || undefined}
              tabIndex={at === active ? 0 : -1}
              onFocus={() => setActive(at)}
              onClick={event => {
                // Enter and a double click open the line; one click only goes there.
                if (event.detail !== 1) onEdit(at)
              }}
              onKeyDown={event => press(event, at)}
            >
              {isBlank(lineAt(draft, at)) ? (
                <span className={styles.blank}>{text('correcting.blank')}</span>
              ) : (
                lineAt(draft, at)
              )}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The active line has the keyboard, also when it was only drawn after scrolling to it, or a field in it closes. */
function useFocusOn(
  scroller: { readonly current: HTMLElement | null },
  active: number,
  editing: number | undefined,
): void {
  useEffect(() => {
    if (editing !== undefined) return undefined
    const focus = (): void => scroller.current?.querySelector<HTMLElement>(`[data-line="${active}"]`)?.focus()
    focus()
    // A field that closes leaves the focus to the dialog, and a line far away is drawn a frame later.
    const timer = setTimeout(focus, FRAMES)
    return () => clearTimeout(timer)
  }, [scroller, active, editing])
}

function LineField({
  line,
  caret,
  onKeep,
}: {
  readonly line: string
  readonly caret: number | undefined
  readonly onKeep: (line: string) => void
}): ReactNode {
  const text = useText()
  const [value, setValue] = useState(line)
  const field = useRef<HTMLTextAreaElement>(null)
  const begin = useRef(caret ?? line.length)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(begin.current, begin.current)
  }, [])
  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={text('correcting.field')}
      rows={2}
      spellCheck={false}
      value={value}
      onChange={event => setValue(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return
        event.preventDefault()
        onKeep(value)
      }}
    />
  )
}
