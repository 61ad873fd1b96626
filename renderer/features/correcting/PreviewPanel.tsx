import type { ReactNode } from 'react'
import { labelById } from '../../../shared/annotation/codebook.ts'
import type { CorrectionPreview } from '../../../shared/ipc/contract.ts'
import { labelLook } from '../../data/labels.ts'
import { useSession } from '../../data/store.ts'
import { LabelChip } from '../../ui/LabelChip.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Correcting.module.css'
import { linePieces, type Draft } from './draft.ts'

/** Changed lines shown; all are saved. */
const SHOWN = 50

/** What is about to be saved: the lines as they were and will be, and what becomes of the marks. */
export function PreviewPanel({
  draft,
  preview,
}: {
  readonly draft: Draft
  readonly preview: CorrectionPreview
}): ReactNode {
  const text = useText()
  const changed = [...draft.typed].toSorted(([a], [b]) => a - b)
  return (
    <div className={styles.preview}>
      <p className={styles.verdict}>{text('correcting.verdicts', preview.counts)}</p>
      <Doubtful preview={preview} />
      <section className={styles.changes}>
        <h3 className={styles.subtitle}>{text('correcting.changes')}</h3>
        {changed.slice(0, SHOWN).map(([at, line]) => (
          <p key={at} className={styles.change}>
            {linePieces(draft.lines[at] ?? '', line).map(({ kind, words }, index) =>
              kind === 'same' ? (
                <span key={index}>{words}</span>
              ) : kind === 'in' ? (
                <ins key={index}>{words}</ins>
              ) : (
                <del key={index}>{words}</del>
              ),
            )}
          </p>
        ))}
      </section>
    </div>
  )
}

function Doubtful({ preview: { doubtful, counts } }: { readonly preview: CorrectionPreview }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const codebook = useSession(state => state.project?.codebook)
  if (doubtful.length === 0) return <p className={styles.hint}>{text('correcting.noDoubt')}</p>
  const more = counts.changed + counts.lost - doubtful.length
  return (
    <section>
      <h3 className={styles.subtitle}>{text('correcting.doubtful')}</h3>
      <ul className={styles.doubtful}>
        {doubtful.map(({ id, labelId, was, now }) => {
          const label = codebook && labelById(codebook, labelId)
          return (
            <li key={id} className={styles.mark}>
              {label && <LabelChip {...labelLook(label, language)} />}
              <span>
                <del>{was}</del> {now === '' ? <em>{text('correcting.gone')}</em> : <ins>{now}</ins>}
              </span>
            </li>
          )
        })}
      </ul>
      {more > 0 && <p className={styles.hint}>{text('correcting.more', { count: more })}</p>}
    </section>
  )
}
