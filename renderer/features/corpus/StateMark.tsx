import { Circle, CircleCheck, CircleDashed } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Corpus.module.css'
import type { ArticleState } from './filter.ts'

const signs = { untouched: CircleDashed, 'in progress': Circle, done: CircleCheck } as const

/** The state as a sign of its own shape; its name stands beside it or is read out with the row. */
export function StateMark({ state }: { readonly state: ArticleState }): ReactNode {
  const Sign = signs[state]
  return <Sign className={styles.sign} data-state={state} aria-hidden="true" />
}
