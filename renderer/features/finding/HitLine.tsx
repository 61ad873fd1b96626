import type { ReactNode } from 'react'
import type { SearchHit } from '../../../shared/ipc/search-calls.ts'
import styles from './Finding.module.css'

/** A hit between the words around it, on one line; the words before give way first. */
export function HitLine({ hit }: { readonly hit: Pick<SearchHit, 'before' | 'words' | 'after'> }): ReactNode {
  return (
    <span className={styles.hit}>
      <span className={styles.before}>
        {/* A space at the end would be drawn at the other side of the cut. */}
        <bdi>{hit.before.replace(/\s$/u, '\u00a0')}</bdi>
      </span>
      <mark className={styles.words}>{hit.words}</mark>
      <span className={styles.after}>{hit.after}</span>
    </span>
  )
}
