import { useMemo, useRef, type ReactNode } from 'react'
import { labelLook } from '../../data/labels.ts'
import { session, useSession } from '../../data/store.ts'
import { useMarkList } from '../../data/useMarkList.ts'
import { LabelChip } from '../../ui/LabelChip.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import { countLabels, nextOfLabel } from './counting.ts'
import styles from './Inspector.module.css'

/** The labels used in the article with their counts; pressing one brings its next mark into view, round and round. */
export function LabelCounts(): ReactNode {
  const text = useText()
  const language = useLanguage()
  const codebook = useSession(state => state.project?.codebook)
  const all = useMarkList()
  const counts = useMemo(() => (codebook ? countLabels(all, codebook) : []), [codebook, all])
  const last = useRef(-1)
  const goToNext = (labelId: string): void => {
    const start = nextOfLabel(all, labelId, last.current)?.segments[0]?.start
    if (start === undefined) return
    last.current = start
    session.getState().viewer?.scrollTo(start)
  }
  return (
    <section className={styles.counts}>
      <h3 className={styles.name}>{text('inspector.counts')}</h3>
      {counts.length === 0 && <p className={styles.made}>{text('inspector.countsNone')}</p>}
      <ul>
        {counts.map(({ label, count }) => (
          <li key={label.id}>
            <button
              type="button"
              className={styles.count}
              title={text('inspector.nextOf', { label: label.name[language] })}
              onClick={() => goToNext(label.id)}
            >
              <LabelChip {...labelLook(label, language)} />
              <span className={styles.number}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
