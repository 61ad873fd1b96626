import { Check, Info, Trash2, Undo2 } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { layers } from '../../../shared/annotation/codebook.ts'
import { formatPartialDate } from '../../../shared/document/partial-date.ts'
import type { ArticleRow } from '../../../shared/ipc/contract.ts'
import { focusPane } from '../../app/focus.ts'
import { foldPane } from '../../app/shell.ts'
import { openArticle, removeArticles, setArticleState, toast } from '../../data/actions.ts'
import { session, update, useSession } from '../../data/store.ts'
import { cx } from '../../ui/cx.ts'
import { ContextMenu, MenuItem, MenuLine } from '../../ui/Menu.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Corpus.module.css'
import { StateMark } from './StateMark.tsx'

/** The element of an article's row. */
export const itemId = (id: string): string => `article-${id}`

/** One article of the list: title, date, state, marks by layer, and how much of it has been read. */
export function ArticleItem({
  row,
  isOpen,
  isEntry,
  onKeyDown,
}: {
  readonly row: ArticleRow
  readonly isOpen: boolean
  /** The row that Tab leads to. */
  readonly isEntry: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const date = row.date === null ? text('corpus.noDate') : formatPartialDate(row.date, language)
  const read = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(row.read)
  const count = (layer: (typeof layers)[number]): number => row.counts[layer] ?? 0
  const marks = layers.reduce((sum, layer) => sum + count(layer), 0)
  const name = text('corpus.rowName', { title: row.title, date, state: text(`corpus.state.${row.state}`), marks, read })
  const counts = text('corpus.counts', {
    entity: count('entity'),
    commitment: count('commitment'),
    theme: count('theme'),
  })
  return (
    <ContextMenu
      area={
        <button
          id={itemId(row.id)}
          type="button"
          tabIndex={isEntry ? 0 : -1}
          data-pane-focus={isEntry || undefined}
          aria-current={isOpen || undefined}
          aria-label={name}
          className={cx(styles.item, isOpen && styles.open)}
          onClick={() => void openArticle(row.id)}
          onKeyDown={onKeyDown}
        >
          <span className={styles.name}>{row.title}</span>
          <span className={styles.facts}>
            <StateMark state={row.state} />
            <span className={styles.date}>{date}</span>
            {marks > 0 && (
              <span className={styles.counts} title={counts}>
                {layers.map(layer => (
                  <span
                    key={layer}
                    className={styles.count}
                    data-layer={layer}
                    data-none={count(layer) === 0 || undefined}
                  >
                    {count(layer)}
                  </span>
                ))}
              </span>
            )}
          </span>
          <span className={styles.read} title={text('corpus.read', { read })} aria-hidden="true">
            <span className={styles.readBar} style={{ width: `${row.read * 100}%` }} />
          </span>
        </button>
      }
    >
      <ArticleActions row={row} />
    </ContextMenu>
  )
}

function ArticleActions({ row }: { readonly row: ArticleRow }): ReactNode {
  const text = useText()
  const canWrite = useSession(state => state.project?.readOnly === false && !state.workerGone)
  const isDone = row.state === 'done'
  return (
    <>
      <MenuItem
        icon={isDone ? <Undo2 /> : <Check />}
        disabled={!canWrite}
        onSelect={() => void setArticleState(row.id, isDone ? 'in progress' : 'done')}
      >
        {text(isDone ? 'corpus.reopen' : 'corpus.markDone')}
      </MenuItem>
      <MenuItem icon={<Info />} onSelect={() => void showDetails(row.id)}>
        {text('corpus.details')}
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<Trash2 />} danger disabled={!canWrite} onSelect={() => void remove(row)}>
        {text('corpus.remove')}
      </MenuItem>
    </>
  )
}

/** Opens the article and gives the keyboard to its details in the inspector, which may have to unfold first. */
async function showDetails(id: string): Promise<void> {
  if (session.getState().open?.id !== id) await openArticle(id)
  update({ focused: null, selection: null })
  foldPane('inspector', false)
  requestAnimationFrame(() => focusPane('inspector'))
}

async function remove(row: ArticleRow): Promise<void> {
  await removeArticles([row.id])
  if (!session.getState().articles.some(kept => kept.id === row.id)) {
    toast({ type: 'message', key: 'corpus.removed', values: { title: row.title } })
  }
}
