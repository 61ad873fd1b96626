import { FilePlus2, FolderPlus, Search, X } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { chooseArticles } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useText } from '../../ui/text.ts'
import { ArticleList } from './ArticleList.tsx'
import styles from './Corpus.module.css'
import { createArticleSearch, type ArticleFilter } from './filter.ts'
import { StateFilter } from './StateFilter.tsx'

const everything: ArticleFilter = { query: '', state: null }

/** The list of articles with its search, its filter by state, and the ways to get more of them in. */
export function Corpus(): ReactNode {
  const text = useText()
  const articles = useSession(state => state.articles)
  const canWrite = useSession(state => state.project?.readOnly === false && !state.workerGone)
  const [filter, setFilter] = useState(everything)
  const [search] = useState(createArticleSearch)
  const shown = useMemo(() => search(articles, filter), [search, articles, filter])
  return (
    <div className={styles.corpus}>
      <header className={styles.head}>
        <h2 className={styles.title}>{text('corpus.title')}</h2>
        <IconButton
          label={text('corpus.importFolder')}
          icon={<FolderPlus />}
          disabled={!canWrite}
          onClick={() => void chooseArticles(true)}
        />
        <IconButton
          label={text('corpus.import')}
          icon={<FilePlus2 />}
          keys="Mod+Shift+O"
          disabled={!canWrite}
          onClick={() => void chooseArticles(false)}
        />
      </header>
      {articles.length === 0 ? (
        <NoArticles canWrite={canWrite} />
      ) : (
        <>
          <div className={styles.tools}>
            <TextField
              type="search"
              label={text('corpus.search')}
              isLabelHidden
              placeholder={text('corpus.search')}
              icon={<Search />}
              value={filter.query}
              onChange={query => setFilter({ ...filter, query })}
              trailing={
                filter.query !== '' && (
                  <IconButton
                    size="small"
                    label={text('corpus.clearSearch')}
                    icon={<X />}
                    tabIndex={-1}
                    onClick={() => setFilter({ ...filter, query: '' })}
                  />
                )
              }
            />
            <StateFilter articles={articles} value={filter.state} onChange={state => setFilter({ ...filter, state })} />
          </div>
          {shown.length > 0 ? <ArticleList rows={shown} /> : <NoneFound onClear={() => setFilter(everything)} />}
        </>
      )}
    </div>
  )
}

function NoArticles({ canWrite }: { readonly canWrite: boolean }): ReactNode {
  const text = useText()
  return (
    <EmptyState
      title={text('corpus.empty.title')}
      actions={
        <>
          <Button variant="primary" keys="Mod+Shift+O" disabled={!canWrite} onClick={() => void chooseArticles(false)}>
            {text('corpus.import')}
          </Button>
          <Button variant="quiet" disabled={!canWrite} onClick={() => void chooseArticles(true)}>
            {text('corpus.importFolder')}
          </Button>
        </>
      }
    >
      {text('corpus.empty.body')}
    </EmptyState>
  )
}

function NoneFound({ onClear }: { readonly onClear: () => void }): ReactNode {
  const text = useText()
  return (
    <EmptyState
      title={text('corpus.none.title')}
      actions={
        <Button size="small" onClick={onClear}>
          {text('corpus.none.clear')}
        </Button>
      }
    />
  )
}
