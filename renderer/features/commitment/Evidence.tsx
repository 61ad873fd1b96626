import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Segment } from '../../../shared/annotation/model.ts'
import { changeMark, removeSegment } from '../../data/actions.ts'
import { session } from '../../data/store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Commitment.module.css'
import type { FrameProps } from './FrameEditor.tsx'

/** The passages that carry the frame, and which slots each of them shows. */
export function Evidence(props: FrameProps): ReactNode {
  const text = useText()
  return (
    <div className={styles.evidence}>
      <h3 className={styles.heading}>{text('frame.evidence')}</h3>
      {props.commitment.segments.map(passage => (
        <Passage key={passage.start} {...props} passage={passage} />
      ))}
      <p className={styles.hint}>{text('frame.evidenceHint')}</p>
    </div>
  )
}

function Passage({ commitment, codebook, ground, passage }: FrameProps & { readonly passage: Segment }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const words = ground.text.slice(passage.start, passage.end).replace(/\s+/gu, ' ')
  const supports = passage.supports ?? []
  const slots = codebook.slots
    .filter(slot => slot.code in (commitment.frame?.slots ?? {}) || supports.includes(slot.code))
    .toSorted((a, b) => a.order - b.order)
  const toggle = (code: string): void => {
    const next = supports.includes(code) ? supports.filter(kept => kept !== code) : [...supports, code]
    changeMark(commitment.id, {
      segments: commitment.segments.map(each => (each.start === passage.start ? { ...each, supports: next } : each)),
    })
  }
  return (
    <div className={styles.passage}>
      <div className={styles.passageHead}>
        <button
          type="button"
          className={styles.quote}
          title={text('frame.goToPassage', { words })}
          onClick={() => session.getState().viewer?.scrollTo(passage.start)}
        >
          {words}
        </button>
        {commitment.segments.length > 1 && (
          <IconButton
            size="small"
            side="left"
            label={text('frame.removePassage', { words })}
            icon={<X />}
            onClick={() => removeSegment(commitment.id, passage)}
          />
        )}
      </div>
      {slots.length > 0 && (
        <fieldset className={styles.supports} aria-label={text('frame.supports')}>
          {slots.map(slot => (
            <button
              key={slot.id}
              type="button"
              className={styles.support}
              aria-pressed={supports.includes(slot.code)}
              onClick={() => toggle(slot.code)}
            >
              {slot.name[language]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
