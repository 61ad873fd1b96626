import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { ArticleRow } from '../../../shared/ipc/contract.ts'
import { useSession } from '../../data/store.ts'
import { useText } from '../../ui/text.ts'
import { useVirtualList } from '../../ui/useVirtualList.ts'
import { ArticleItem, itemId } from './ArticleItem.tsx'
import styles from './Corpus.module.css'
import { stepId } from './filter.ts'

/** Height of a row before it is measured. Unit: CSS pixels. */
const ROW_GUESS = 78

/** Where the keyboard has gone last; a new object for every step, so that the same row can be gone to again. */
type Walked = { readonly id: string }

/** The articles; only those in view are drawn. Arrows walk, Enter opens, and the open one is marked. */
export function ArticleList({ rows }: { readonly rows: readonly ArticleRow[] }): ReactNode {
  const text = useText()
  const openId = useSession(state => state.open?.id ?? null)
  const [walked, setWalked] = useState<Walked>()
  const scroller = useRef<HTMLUListElement>(null)
  const list = useVirtualList(rows.length, scroller, ROW_GUESS)
  const goTo = (id: string | undefined): void => {
    if (id === undefined) return
    setWalked({ id })
    list.scrollTo(rows.findIndex(row => row.id === id))
  }
  useFocusOn(walked)
  const walk = (event: KeyboardEvent, from: string): void => {
    const to = stepTarget(rows, from, event)
    if (to === undefined) return
    event.preventDefault()
    goTo(to)
  }
  const entry = rows.some(row => row.id === openId) ? openId : rows[0]?.id
  return (
    <ul ref={scroller} className={styles.list} aria-label={text('corpus.title')}>
      <li className={styles.track} aria-hidden="true" style={{ height: list.height }} />
      {list.items.map(item => {
        const row = rows[item.index]!
        return (
          <li
            key={row.id}
            ref={list.measure}
            data-index={item.index}
            className={styles.place}
            style={{ translate: `0 ${item.start}px` }}
          >
            <ArticleItem
              row={row}
              isOpen={row.id === openId}
              isEntry={row.id === entry}
              onKeyDown={event => walk(event, row.id)}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** The article that an arrow or an end key leads to; `undefined` for every other key. */
function stepTarget(rows: readonly ArticleRow[], from: string, event: KeyboardEvent): string | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined
  if (event.key === 'ArrowDown') return stepId(rows, from, 1)
  if (event.key === 'ArrowUp') return stepId(rows, from, -1)
  if (event.key === 'Home') return rows[0]?.id
  return event.key === 'End' ? rows.at(-1)?.id : undefined
}

/** A row far away is only drawn after the list has been scrolled to it, so the focus waits for one frame. */
function useFocusOn(walked: Walked | undefined): void {
  useEffect(() => {
    if (!walked) return undefined
    const frame = requestAnimationFrame(() => document.getElementById(itemId(walked.id))?.focus())
    return () => cancelAnimationFrame(frame)
  }, [walked])
}
