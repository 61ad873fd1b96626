import { CaseSensitive, Search, WholeWord } from 'lucide-react'
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { FoundArticle, SearchHit } from '../../../shared/ipc/search-calls.ts'
import { openHit, searchOn, searchProject, useProjectSearch } from '../../data/project-search.ts'
import { useDialog } from '../../app/useDialog.ts'
import { cx } from '../../ui/cx.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useText } from '../../ui/text.ts'
import { useVirtualList } from '../../ui/useVirtualList.ts'
import { Toggle } from './FindBar.tsx'
import styles from './Finding.module.css'
import { HitLine } from './HitLine.tsx'

/** Height of a line before it is measured. Unit: CSS pixels. */
const LINE = 32

type Row = { readonly article: FoundArticle; readonly hit: SearchHit | null }

/** Finds words in all articles while they are being typed. */
export function ProjectSearchDialog(): ReactNode {
  const text = useText()
  const { isOpen, close } = useDialog('find-project')
  const field = useRef<HTMLInputElement>(null)
  return (
    <Dialog open={isOpen} onClose={close} title={text('search.title')} width="large" initialFocus={field}>
      <Panel field={field} />
    </Dialog>
  )
}

function Panel({ field }: { readonly field: RefObject<HTMLInputElement | null> }): ReactNode {
  const text = useText()
  const query = useProjectSearch(state => state.query)
  const articles = useProjectSearch(state => state.articles)
  const failure = useProjectSearch(state => state.failure)
  const rows = useMemo(() => toRows(articles), [articles])
  const [chosen, setChosen] = useState({ query, at: 1 })
  const at = chosen.query === query ? chosen.at : 1
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualList(rows.length, scroller, LINE)
  const id = useId()

  const choose = (next: number): void => {
    setChosen({ query, at: next })
    list.scrollTo(next)
    if (next > rows.length - 20) void searchOn()
  }
  const open = (row: Row | undefined): void => {
    const hit = row?.hit ?? row?.article.hits[0]
    if (row && hit) void openHit(row.article.articleId, hit)
  }
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) choose(nextHit(rows, at, step))
    else if (event.key === 'Enter') open(rows[at])
    else if (event.altKey && event.code === 'KeyC') void searchProject({ matchCase: !query.matchCase })
    else if (event.altKey && event.code === 'KeyW') void searchProject({ wholeWord: !query.wholeWord })
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.panel}>
      <div className={styles.tools}>
        <TextField
          ref={field}
          type="search"
          role="combobox"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={rows[at] ? `${id}-${at}` : undefined}
          label={text('search.field')}
          isLabelHidden
          placeholder={text('search.field')}
          icon={<Search />}
          className={styles.grow}
          value={query.query}
          onChange={words => void searchProject({ query: words })}
          onKeyDown={press}
        />
        <Toggle
          label={text('find.case')}
          keys="Alt+C"
          isOn={query.matchCase}
          icon={<CaseSensitive />}
          onPress={() => void searchProject({ matchCase: !query.matchCase })}
        />
        <Toggle
          label={text('find.whole')}
          keys="Alt+W"
          isOn={query.wholeWord}
          icon={<WholeWord />}
          onPress={() => void searchProject({ wholeWord: !query.wholeWord })}
        />
      </div>
      <Summary />
      {failure && <ErrorNotice failure={failure} />}
      <div
        ref={scroller}
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        tabIndex={-1}
        aria-label={text('search.list')}
      >
        <div className={styles.track} role="presentation" style={{ height: list.height }} />
        {list.items.map(item => (
          <ResultRow
            key={item.key}
            id={`${id}-${item.index}`}
            row={rows[item.index]!}
            isChosen={item.index === at}
            start={item.start}
            onPress={() => open(rows[item.index])}
          />
        ))}
      </div>
    </div>
  )
}

function Summary(): ReactNode {
  const text = useText()
  const { query, articles, total, next, isBusy } = useProjectSearch(state => state)
  const isEmpty = query.query.trim() === ''
  const isNone = articles.length === 0 && next === null && !isBusy
  const words = isEmpty
    ? text('search.hint')
    : isNone
      ? text('search.none')
      : total
        ? text('search.total', total)
        : text('search.soFar', { articles: articles.length })
  return <output className={styles.summary}>{words}</output>
}

function ResultRow({
  id,
  row: { article, hit },
  isChosen,
  start,
  onPress,
}: {
  readonly id: string
  readonly row: Row
  readonly isChosen: boolean
  readonly start: number
  readonly onPress: () => void
}): ReactNode {
  const text = useText()
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field that owns the list hears the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={cx(styles.row, hit === null && styles.heading)}
      style={{ translate: `0 ${start}px` }}
      onClick={onPress}
    >
      {hit ? (
        <HitLine hit={hit} />
      ) : (
        <>
          <span className={styles.title}>{article.title}</span>
          <span className={styles.number}>{text('search.inArticle', { count: article.count })}</span>
        </>
      )}
    </div>
  )
}

const toRows = (articles: readonly FoundArticle[]): readonly Row[] =>
  articles.flatMap(article => [{ article, hit: null }, ...article.hits.map(hit => ({ article, hit }))])

/** The next line with a hit; headings are passed over. */
function nextHit(rows: readonly Row[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) if (rows[at]!.hit) return at
  return from
}
