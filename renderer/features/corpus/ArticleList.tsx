import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { ArticleRow } from '../../../shared/ipc/contract.ts'
import { openArticle } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { useText } from '../../ui/text.ts'
import { ArticleItem } from './ArticleItem.tsx'
import styles from './Corpus.module.css'
import { stepId } from './filter.ts'

/** Height of a row before it is measured. Unit: CSS pixels. */
const ROW_GUESS = 78

/** The articles; only those in view are drawn. Arrows walk, Enter opens, and the open one is marked. */
export function ArticleList({ rows }: { readonly rows: readonly ArticleRow[] }): ReactNode {
  const text = useText()
  const openId = useSession(state => state.open?.id ?? null)
  const [active, setActive] = useState(openId)
  useEffect(() => setActive(openId), [openId])
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_GUESS,
    getItemKey: index => rows[index]!.id,
    overscan: 6,
  })
  const goTo = (id: string | undefined): void => {
    if (id === undefined) return
    setActive(id)
    virtual.scrollToIndex(rows.findIndex(row => row.id === id))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const acts: Readonly<Record<string, () => unknown>> = {
      ArrowDown: () => goTo(stepId(rows, active, 1)),
      ArrowUp: () => goTo(stepId(rows, active, -1)),
      Home: () => goTo(rows[0]?.id),
      End: () => goTo(rows.at(-1)?.id),
      Enter: () => active !== null && openArticle(active),
    }
    const act = event.altKey || event.ctrlKey || event.metaKey ? undefined : acts[event.key]
    if (!act || event.target !== event.currentTarget) return
    event.preventDefault()
    act()
  }
  const isActiveShown = rows.some(row => row.id === active)
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={text('corpus.title')}
      aria-activedescendant={isActiveShown ? `article-${active}` : undefined}
      tabIndex={0}
      data-pane-focus
      onKeyDown={onKeyDown}
    >
      <div className={styles.track} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(item => (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className={styles.place}
            style={{ translate: `0 ${item.start}px` }}
          >
            <ArticleItem row={rows[item.index]!} isOpen={rows[item.index]!.id === openId} isActive={rows[item.index]!.id === active} />
          </div>
        ))}
      </div>
    </div>
  )
}
