import { useMemo, type ReactNode } from 'react'
import { progressStates } from '../../../shared/annotation/model.ts'
import type { ArticleRow } from '../../../shared/ipc/contract.ts'
import { useText } from '../../ui/text.ts'
import styles from './Corpus.module.css'
import { countStates, type ArticleState } from './filter.ts'
import { StateMark } from './StateMark.tsx'

/** One button a state, with its sign and its count; pressing the chosen one again shows all. */
export function StateFilter({
  articles,
  value,
  onChange,
}: {
  readonly articles: readonly ArticleRow[]
  readonly value: ArticleState | null
  readonly onChange: (state: ArticleState | null) => void
}): ReactNode {
  const text = useText()
  const counts = useMemo(() => countStates(articles), [articles])
  return (
    <fieldset className={styles.states} aria-label={text('corpus.states')}>
      {progressStates.map(state => (
        <button
          key={state}
          type="button"
          className={styles.state}
          aria-pressed={value === state}
          title={text(`corpus.state.${state}`)}
          onClick={() => onChange(value === state ? null : state)}
        >
          <StateMark state={state} />
          <span className={styles.stateName}>{text(`corpus.state.${state}`)}</span>
          <span className={styles.stateCount}>{counts[state]}</span>
        </button>
      ))}
    </fieldset>
  )
}
