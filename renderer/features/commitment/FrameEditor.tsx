import { useMemo, type ReactNode } from 'react'
import { labelById, type Codebook } from '../../../shared/annotation/codebook.ts'
import type { Ground } from '../../../shared/annotation/frame-slots.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { marks, useSession } from '../../data/store.ts'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Commitment.module.css'
import { Evidence } from './Evidence.tsx'
import { FrameFacts } from './FrameFacts.tsx'
import { frameSentence } from './sentence.ts'
import { Slots } from './Slots.tsx'

export type FrameProps = { readonly commitment: Annotation; readonly codebook: Codebook; readonly ground: Ground }

/** A commitment's frame, field by field, and the sentence that it reads back as. */
export function FrameEditor({ mark }: { readonly mark: Annotation }): ReactNode {
  const text = useText()
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const codebook = useSession(state => state.project?.codebook)
  const articleText = useSession(state => state.open?.text ?? '')
  const ground = useMemo<Ground>(() => ({ text: articleText, markById: id => marks.get(id) }), [articleText])
  if (!codebook || !mark.frame) return null
  const props: FrameProps = { commitment: mark, codebook, ground }
  return (
    <section className={styles.frame} aria-label={text('frame.title')}>
      <Sentence {...props} />
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <Slots {...props} />
        <FrameFacts {...props} />
      </fieldset>
      <Evidence {...props} />
    </section>
  )
}

function Sentence({ commitment, codebook, ground }: FrameProps): ReactNode {
  const say = useText()
  const language = useLanguage()
  // Fillers that are marks change without the frame; their version is enough to read it again.
  useSession(state => state.marksVersion)
  const label = labelById(codebook, commitment.labelId)
  if (!label) return null
  return (
    <p className={styles.sentence} data-selectable>
      {frameSentence(commitment, { codebook, label, ground, language, say })}
    </p>
  )
}
