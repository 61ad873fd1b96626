import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Slot } from '../../../shared/annotation/codebook.ts'
import { emptySlot, fillSlot, inheritedSlots } from '../../../shared/annotation/frame-slots.ts'
import type { Filler } from '../../../shared/annotation/model.ts'
import { changeMark } from '../../data/actions.ts'
import { session, update, useSession } from '../../data/store.ts'
import { useMarkList } from '../../data/useMarkList.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Commitment.module.css'
import { DeadlineFields } from './DeadlineFields.tsx'
import type { FrameProps } from './FrameEditor.tsx'
import { SlotField } from './SlotField.tsx'

/** Whether all slots are shown; stays as it is from one frame to the next. */
const unfolded = createStore<{ readonly isUnfolded: boolean }>(() => ({ isUnfolded: false }))

/** The codebook's first slots say who is speaking of whom; they are always shown. */
const SHOWN_FIRST = 4

/** The slots in the codebook's order: its first ones, required and filled ones and dates at once, the others on request. */
export function Slots({ commitment, codebook, ground }: FrameProps): ReactNode {
  const text = useText()
  const language = useLanguage()
  const isUnfolded = useStore(unfolded, state => state.isUnfolded)
  const all = useMarkList()
  const entities = useMemo(() => all.filter(mark => mark.layer === 'entity'), [all])
  const list = useRef<HTMLFieldSetElement>(null)
  useReturnFromPick(commitment.id, list)
  const filled = commitment.frame?.slots ?? {}
  const inherited = inheritedSlots(commitment, ground)
  const ordered = codebook.slots.toSorted((a, b) => a.order - b.order)
  const isFilled = ({ code }: Slot): boolean => Object.hasOwn(filled, code) || Object.hasOwn(inherited, code)
  const isFirst = (slot: Slot, at: number): boolean =>
    at < SHOWN_FIRST || slot.required || slot.kind === 'date' || isFilled(slot)
  const hidden = isUnfolded ? [] : ordered.filter((slot, at) => !isFirst(slot, at))
  const shown = ordered.filter(slot => !hidden.includes(slot))
  const entry = shown.find(slot => slot.required && !isFilled(slot)) ?? shown[0]
  const add = (slot: Slot, filler: Filler): void =>
    changeMark(commitment.id, fillSlot(commitment, slot, filler, ground))
  return (
    <fieldset ref={list} className={styles.slots} aria-label={text('frame.slots')}>
      {shown.map(slot => (
        <div key={slot.id} className={styles.slotRow}>
          <SlotField
            slot={slot}
            commitment={commitment}
            ground={ground}
            entities={entities}
            inherited={inherited[slot.code] ?? []}
            isEntry={slot === entry}
            onAdd={filler => add(slot, filler)}
            onRemove={at => changeMark(commitment.id, emptySlot(commitment, slot, at))}
            onPick={() => startPick(commitment.id, slot)}
          />
          {slot.kind === 'date' && <DeadlineFields commitment={commitment} slot={slot} />}
        </div>
      ))}
      {hidden.length > 0 && (
        <Button
          size="small"
          variant="quiet"
          className={styles.more}
          icon={<ChevronDown />}
          onClick={() => {
            unfolded.setState({ isUnfolded: true })
            focusSlotOnceShown(list, hidden[0])
          }}
        >
          {text('frame.more', { count: hidden.length, names: hidden.map(slot => slot.name[language]).join(', ') })}
        </Button>
      )}
      {isUnfolded && (
        <Button
          size="small"
          variant="quiet"
          className={styles.more}
          icon={<ChevronUp />}
          onClick={() => unfolded.setState({ isUnfolded: false })}
        >
          {text('frame.fewer')}
        </Button>
      )}
    </fieldset>
  )
}

/** The button that asked for the slots is gone by then, so the first of them takes the keyboard. */
function focusSlotOnceShown(list: RefObject<HTMLElement | null>, slot: Slot | undefined): void {
  requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-slot="${slot?.code}"]`)?.focus())
}

/** The next words confirmed in the reading pane fill the slot. */
function startPick(annotationId: string, slot: Slot): void {
  update({ picking: { annotationId, slot: slot.code } })
  session.getState().viewer?.focus()
}

/** When the words have been taken (or left), the keyboard comes back to the slot that waited for them. */
function useReturnFromPick(annotationId: string, list: RefObject<HTMLElement | null>): void {
  const picking = useSession(state => state.picking)
  const before = useRef(picking)
  useEffect(() => {
    const last = before.current
    before.current = picking
    if (last === null || picking !== null || last.annotationId !== annotationId) return
    list.current?.querySelector<HTMLElement>(`[data-slot="${last.slot}"]`)?.focus()
  }, [picking, annotationId, list])
}
