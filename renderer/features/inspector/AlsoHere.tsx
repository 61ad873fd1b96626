import { useMemo, type ReactNode } from 'react'
import { quoteOf } from '../../../shared/annotation/check.ts'
import { labelById, type Codebook } from '../../../shared/annotation/codebook.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { overlaps } from '../../../shared/document/span.ts'
import { labelLook } from '../../data/labels.ts'
import { session, update, useSession } from '../../data/store.ts'
import { useMarkList } from '../../data/useMarkList.ts'
import { LabelChip } from '../../ui/LabelChip.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Inspector.module.css'

/** Marks listed at most; a whole article under one theme would list them all. */
const SHOWN = 12

/** Other marks over the same words, shortest first; pressing one focuses it. */
export function AlsoHere({ mark, codebook }: { readonly mark: Annotation; readonly codebook: Codebook }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const articleText = useSession(state => state.open?.text ?? '')
  const all = useMarkList()
  const others = useMemo(() => all.filter(other => other.id !== mark.id && touch(other, mark)), [mark, all])
  if (others.length === 0) return null
  return (
    <section className={styles.also}>
      <h3 className={styles.name}>{text('inspector.alsoHere')}</h3>
      <ul>
        {others
          .toSorted((a, b) => lengthOf(a) - lengthOf(b))
          .slice(0, SHOWN)
          .map(other => {
            const label = labelById(codebook, other.labelId)
            return (
              <li key={other.id}>
                <button type="button" className={styles.other} onClick={() => focusOn(other.id)}>
                  {label ? <LabelChip {...labelLook(label, language)} /> : text('inspector.unknownLabel')}
                  <span className={styles.otherQuote}>
                    {quoteOf(articleText, other.segments).replace(/\s+/gu, ' ')}
                  </span>
                </button>
              </li>
            )
          })}
      </ul>
    </section>
  )
}

const touch = (a: Annotation, b: Annotation): boolean =>
  a.segments.some(one => b.segments.some(other => overlaps(one, other)))
const lengthOf = ({ segments }: Annotation): number => segments.reduce((sum, { start, end }) => sum + end - start, 0)

/** Focuses a mark from outside the text and brings it into view. */
export function focusOn(id: string): void {
  update({ focused: id })
  session.getState().viewer?.focusMark(id, { scroll: true })
}
