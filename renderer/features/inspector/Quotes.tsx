import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { removeSegment } from '../../data/actions.ts'
import { session, useSession } from '../../data/store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useText } from '../../ui/text.ts'
import styles from './Inspector.module.css'

/** The words of a mark, passage by passage; pressing one goes there. */
export function Quotes({ mark }: { readonly mark: Annotation }): ReactNode {
  const text = useText()
  const articleText = useSession(state => state.open?.text ?? '')
  return (
    <fieldset className={styles.quotes} aria-label={text('inspector.quote')}>
      {mark.segments.map(segment => (
        <div key={segment.start} className={styles.quoteRow}>
          <button
            type="button"
            className={styles.quote}
            title={text('inspector.goTo')}
            onClick={() => session.getState().viewer?.scrollTo(segment.start)}
          >
            {articleText.slice(segment.start, segment.end)}
          </button>
          {mark.segments.length > 1 && (
            <IconButton
              size="small"
              side="left"
              label={text('inspector.removeSegment')}
              icon={<X />}
              onClick={() => removeSegment(mark.id, segment)}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}
