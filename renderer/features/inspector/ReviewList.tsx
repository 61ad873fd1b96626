import { Check, Crosshair, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { labelById } from '../../../shared/annotation/codebook.ts'
import { acceptMark, dropMark, listReview, placeMark, type Review } from '../../data/correcting.ts'
import { labelLook } from '../../data/labels.ts'
import { session, useSession } from '../../data/store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { LabelChip } from '../../ui/LabelChip.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import { focusOn } from './AlsoHere.tsx'
import styles from './Inspector.module.css'

type Item = Review[number]
/** What is done with a mark of the list, by button or key. */
type Act = 'accept' | 'place' | 'remove' | 'go'

/** Marks shown at once; the others come up as these are settled. */
const SHOWN = 50

/** Marks that a correction of the text has changed or lost, until each is accepted, placed anew or deleted. */
export function ReviewList({ articleId }: { readonly articleId: string }): ReactNode {
  const text = useText()
  const items = useReview(articleId)
  const list = useRef<HTMLUListElement>(null)
  const [hint, setHint] = useState(false)
  const [next, setNext] = useState<number>()
  useEffect(() => {
    const active = document.activeElement
    if (next === undefined || (active !== document.body && list.current?.contains(active) !== true)) return
    const item = items[Math.min(next, items.length - 1)]
    if (item) list.current?.querySelector<HTMLElement>(`[data-review-row="${item.annotation.id}"]`)?.focus()
    else session.getState().viewer?.focus()
  }, [items, next])
  const act = async (meant: Act, { annotation, now }: Item, at: number): Promise<void> => {
    const { id } = annotation
    if (meant === 'go') return now === '' ? undefined : focusOn(id)
    if (meant === 'accept' && now === '') return setHint(true)
    if (meant === 'place' && !session.getState().selection) return setHint(true)
    setHint(false)
    setNext(undefined)
    if (meant === 'accept') await acceptMark(id)
    else if (meant === 'remove') await dropMark(id)
    else await placeMark(id)
    return setNext(at)
  }
  if (items.length === 0) return null
  return (
    <section className={styles.review} data-review>
      <h3 className={styles.name}>{text('review.title')}</h3>
      <p className={styles.made} role="status">
        {text(hint ? 'review.selectFirst' : 'review.how')}
      </p>
      <ul ref={list}>
        {items.slice(0, SHOWN).map((item, at) => (
          <li key={item.annotation.id} className={styles.reviewed}>
            <Row item={item} onAct={meant => void act(meant, item, at)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asked for anew after each write. */
function useReview(articleId: string): Review {
  const savedAt = useSession(state => state.saved.at)
  const version = useSession(state => state.marksVersion)
  const [items, setItems] = useState<Review>([])
  useEffect(() => {
    let isWanted = true
    void reviewAt(articleId, `${savedAt} ${version}`).then(found => {
      if (isWanted && found) setItems(found)
    })
    return () => {
      isWanted = false
    }
  }, [articleId, savedAt, version])
  return items
}

/** The list lives on disk; the stamp tells which of its states is meant, the present one. */
const reviewAt = (articleId: string, _stamp: string): Promise<Review | undefined> => listReview(articleId)

const keys: Readonly<Record<string, Act>> = { a: 'accept', r: 'place', delete: 'remove', backspace: 'remove' }

function Row({ item, onAct }: { readonly item: Item; readonly onAct: (act: Act) => void }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const codebook = useSession(state => state.project?.codebook)
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const { annotation, now } = item
  const label = codebook && labelById(codebook, annotation.labelId)
  const press = (event: KeyboardEvent): void => {
    const meant = keys[event.key.toLowerCase()]
    if (!meant || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onAct(meant)
  }
  return (
    <>
      <button
        type="button"
        className={styles.other}
        data-review-row={annotation.id}
        onKeyDown={press}
        onClick={() => onAct('go')}
      >
        <span className={styles.reviewWords}>
          {label && <LabelChip {...labelLook(label, language)} />}
          <em>{text(now === '' ? 'review.lost' : 'review.changed')}</em>
          <del>{annotation.anchor?.quote}</del>
          {now !== '' && <ins>{now}</ins>}
        </span>
      </button>
      {!isReadOnly && (
        <span className={styles.reviewActs}>
          {now !== '' && (
            <IconButton
              size="small"
              side="left"
              label={text('review.accept')}
              icon={<Check />}
              onClick={() => onAct('accept')}
            />
          )}
          <IconButton
            size="small"
            side="left"
            label={text('review.place')}
            icon={<Crosshair />}
            onClick={() => onAct('place')}
          />
          <IconButton
            size="small"
            side="left"
            label={text('review.remove')}
            icon={<Trash2 />}
            onClick={() => onAct('remove')}
          />
        </span>
      )}
    </>
  )
}
