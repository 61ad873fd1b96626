import { useState, type ReactNode } from 'react'
import type { Slot } from '../../../shared/annotation/codebook.ts'
import { hasDates, withInterval, withKind, withTentative } from '../../../shared/annotation/deadlines.ts'
import { deadlineKinds, type Annotation, type Deadline } from '../../../shared/annotation/model.ts'
import { editableDate, formatInterval, readInterval } from '../../../shared/document/partial-date.ts'
import { changeMark } from '../../data/actions.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Commitment.module.css'

const unset = 'unset'

/** The deadline read as dates: its kind, a date or an interval, and whether the text calls it planned only. */
export function DeadlineFields({
  commitment,
  slot,
}: {
  readonly commitment: Annotation
  readonly slot: Slot
}): ReactNode {
  const text = useText()
  const deadline = commitment.frame?.deadline ?? null
  const change = (next: Deadline | null): void =>
    changeMark(commitment.id, { frame: { deadline: next, ...statedNone(commitment, slot, next) } })
  const kinds = deadlineKinds.map(kind => ({ value: kind as string, label: text(`frame.deadline.${kind}`) }))
  return (
    <fieldset className={styles.deadline} aria-label={text('frame.deadline')}>
      <Select
        label={text('frame.deadlineKind')}
        isLabelHidden
        value={deadline?.kind ?? unset}
        options={[{ value: unset, label: text('frame.deadlineUnset') }, ...kinds]}
        onChange={kind => change(withKind(deadline, kind === unset ? null : (kind as Deadline['kind'])))}
      />
      {(deadline === null || hasDates(deadline.kind)) && <IntervalField deadline={deadline} onChange={change} />}
      {deadline?.kind !== 'none' && (
        <Checkbox
          label={text('frame.tentative')}
          checked={deadline?.tentative ?? false}
          onChange={tentative => change(withTentative(deadline, tentative))}
        />
      )}
    </fieldset>
  )
}

/** "None stated" as the kind fills an empty slot with the same statement, and takes it out again when it changes. */
function statedNone(
  { frame }: Annotation,
  slot: Slot,
  next: Deadline | null,
): { slots?: Record<string, { type: 'none' }[] | null> } {
  const fillers = frame?.slots[slot.code] ?? []
  const isStated = fillers[0]?.type === 'none'
  if (next?.kind === 'none' && fillers.length === 0) return { slots: { [slot.code]: [{ type: 'none' }] } }
  return next?.kind !== 'none' && isStated ? { slots: { [slot.code]: null } } : {}
}

function IntervalField({
  deadline,
  onChange,
}: {
  readonly deadline: Deadline | null
  readonly onChange: (next: Deadline | null) => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState<string>()
  const [isTried, setTried] = useState(false)
  const read = typed === undefined ? (deadline?.interval ?? undefined) : readInterval(typed)
  const keep = (): void => {
    if (typed === undefined) return
    const next = withInterval(deadline, typed)
    setTried(next === undefined)
    if (next === undefined) return
    setTyped(undefined)
    if (next?.interval !== deadline?.interval) onChange(next)
  }
  return (
    <TextField
      label={text('frame.interval')}
      isLabelHidden
      className={styles.interval}
      placeholder={text('frame.interval')}
      hint={
        read === undefined
          ? text('frame.intervalHint')
          : text('frame.intervalRead', { interval: formatInterval(read, language) })
      }
      error={
        isTried && typed !== undefined && readInterval(typed) === undefined ? text('frame.intervalProblem') : undefined
      }
      value={typed ?? (deadline?.interval ? editableDate(deadline.interval, language) : '')}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}
