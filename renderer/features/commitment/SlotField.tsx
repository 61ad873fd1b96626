import { TextCursorInput } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Slot } from '../../../shared/annotation/codebook.ts'
import { fillerWords, type Ground } from '../../../shared/annotation/frame-slots.ts'
import type { Annotation, Filler } from '../../../shared/annotation/model.ts'
import { useSession } from '../../data/store.ts'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Commitment.module.css'
import { FillerChip, focusIn } from './FillerChip.tsx'
import { OptionList } from './OptionList.tsx'
import { firstOption, slotOptions, type SlotOption } from './options.ts'

export type SlotFieldProps = {
  readonly slot: Slot
  readonly commitment: Annotation
  readonly ground: Ground
  readonly entities: readonly Annotation[]
  /** What the frame above gives it while it is empty. */
  readonly inherited: readonly Filler[]
  /** Takes the keyboard when the frame is entered. */
  readonly isEntry: boolean
  readonly onAdd: (filler: Filler) => void
  readonly onRemove: (at: number) => void
  readonly onPick: () => void
}

/**
 * One slot: its fillers, and a field for the next one. Enter takes what is pointed at (at first: the selected words, or
 * the way to select some), arrows point, and in the empty
 * field Left walks to the fillers and Backspace takes the last one away.
 */
export function SlotField(props: SlotFieldProps): ReactNode {
  const { slot, commitment, ground, inherited, isEntry, onAdd, onRemove, onPick } = props
  const text = useText()
  const language = useLanguage()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const isWaiting = useSession(
    state => state.picking?.annotationId === commitment.id && state.picking.slot === slot.code,
  )
  const fillers = commitment.frame?.slots[slot.code] ?? []
  const { typed, setTyped, list, options, first, pointed, point, open, close } = useOptions(props, fillers.length > 0)
  const take = (option: SlotOption | undefined): void => {
    setTyped('')
    close()
    if (option?.type === 'pick') onPick()
    else if (option) onAdd(option.filler)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const used = pressSlot(event.key, typed === '', {
      take: () => take(list ? options[pointed] : first()),
      step: by => (list ? point((pointed + by + options.length) % options.length) : open()),
      toFillers: () => focusIn(field.current?.previousElementSibling),
      removeLast: () => {
        if (fillers.length > 0) onRemove(fillers.length - 1)
      },
      close: () => (list ? close() : undefined),
    })
    if (used) event.preventDefault()
  }
  const isMissing = slot.required && fillers.length === 0 && inherited.length === 0
  return (
    <div className={styles.slot}>
      <label htmlFor={id} className={styles.slotName} title={slot.definition[language]}>
        {slot.name[language]}
        {isMissing && <span className={styles.missing}>{text('frame.slotMissing')}</span>}
      </label>
      <div className={cx(styles.box, isWaiting && styles.waiting)}>
        {fillers.map((filler, at) => (
          <FillerChip
            key={JSON.stringify(filler)}
            filler={filler}
            slot={slot}
            ground={ground}
            onRemove={() => {
              onRemove(at)
              field.current?.focus()
            }}
          />
        ))}
        <input
          ref={field}
          id={id}
          data-slot={slot.code}
          data-pane-focus={isEntry || undefined}
          className={styles.field}
          autoComplete="off"
          spellCheck={false}
          aria-required={slot.required}
          placeholder={
            fillers.length === 0
              ? (inheritedText(inherited, ground, words => text('frame.inherited', { words })) ?? text('frame.type'))
              : ''
          }
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          onFocus={() => {
            if (fillers.length === 0) open()
          }}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <IconButton
          size="small"
          side="left"
          className={styles.take}
          tabIndex={-1}
          label={text('frame.take')}
          icon={<TextCursorInput />}
          onMouseDown={event => event.preventDefault()}
          onClick={() => take(first())}
        />
      </div>
      {list && (
        <OptionList
          name={text('frame.options', { slot: slot.name[language] })}
          options={options}
          pointed={pointed}
          onPoint={point}
          onTake={take}
        />
      )}
    </div>
  )
}

type SlotActs = { take(): void; step(by: 1 | -1): void; toFillers(): void; removeLast(): void; close(): void }

/** What a key does in a slot's field; whether it has been used. */
function pressSlot(key: string, isEmpty: boolean, acts: SlotActs): boolean {
  if (key === 'Enter') acts.take()
  else if (key === 'ArrowDown') acts.step(1)
  else if (key === 'ArrowUp') acts.step(-1)
  else if (key === 'ArrowLeft' && isEmpty) acts.toFillers()
  else if (key === 'Backspace' && isEmpty) acts.removeLast()
  else if (key === 'Escape') acts.close()
  else return false
  return true
}

/** The choices of a slot, which are only worked out while they are shown. */
function useOptions({ slot, commitment, entities, ground }: SlotFieldProps, hasFillers: boolean) {
  const text = useText()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [pointed, point] = useState(0)
  const selection = useSession(state => state.selection)
  const given = { slot, commitment, entities, text: ground.text, selection, noneWord: text('frame.none') }
  const options = isOpen ? slotOptions(typed, given).filter(option => !hasFillers || option.type !== 'none') : []
  return {
    typed,
    setTyped: (value: string): void => {
      setTyped(value)
      point(0)
      setOpen(value !== '' || isOpen)
    },
    list: options.length > 0,
    options,
    first: (): SlotOption => firstOption(given),
    pointed: Math.min(pointed, options.length - 1),
    point,
    open: (): void => {
      point(0)
      setOpen(true)
    },
    close: (): void => setOpen(false),
  }
}

function inheritedText(
  inherited: readonly Filler[],
  ground: Ground,
  say: (words: string) => string,
): string | undefined {
  const words = inherited.flatMap(filler => fillerWords(filler, ground) ?? [])
  return words.length > 0 ? say(words.join(', ')) : undefined
}
