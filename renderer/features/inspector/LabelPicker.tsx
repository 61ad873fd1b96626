import { Popover } from '@base-ui/react/popover'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { labelById, type Codebook } from '../../../shared/annotation/codebook.ts'
import { labelChoices, type LabelChoice } from '../../../shared/annotation/label-keys.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { changeMark } from '../../data/actions.ts'
import { labelLook } from '../../data/labels.ts'
import { LabelChip } from '../../ui/LabelChip.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Inspector.module.css'
import { relabel } from '../../data/relabel.ts'

/** The mark's label; pressing it, or a label's letter while it has the keyboard, changes it. */
export function LabelPicker({
  mark,
  codebook,
  isEntry,
}: {
  readonly mark: Annotation
  readonly codebook: Codebook
  readonly isEntry: boolean
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [parentId, setParentId] = useState<string | null>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const label = labelById(codebook, mark.labelId)
  const name = label?.name[language] ?? text('inspector.unknownLabel')
  const choices = labelChoices(codebook, mark.layer, parentId)
  const open = (next: boolean): void => {
    setOpen(next)
    if (!next) setParentId(null)
  }
  const take = (choice: LabelChoice): void => {
    if (choice.opens) {
      setParentId(choice.label.id)
      return setOpen(true)
    }
    if (choice.label.id !== mark.labelId) changeMark(mark.id, relabel(mark, choice.label.id, codebook))
    open(false)
    trigger.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const choice = choices.find(each => each.key === event.key.toLowerCase())
    if (choice) take(choice)
    else if (event.key === 'Backspace' && parentId !== null)
      setParentId(labelById(codebook, parentId)?.parentId ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={open}>
      <Popover.Trigger
        ref={trigger}
        className={styles.label}
        aria-label={text('inspector.changeLabel', { label: name })}
        data-pane-focus={isEntry || undefined}
        onKeyDown={onKeyDown}
      >
        {label ? <LabelChip {...labelLook(label, language)} /> : name}
        <ChevronDown aria-hidden="true" className={styles.arrow} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.popupPlace} sideOffset={4} align="start" collisionPadding={8}>
          <Popover.Popup className={styles.popup} aria-label={text('inspector.label')} onKeyDown={onKeyDown}>
            <Choices choices={choices} current={mark.labelId} onTake={take} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** Arrows walk through the buttons; a letter takes one at once. */
function Choices({
  choices,
  current,
  onTake,
}: {
  readonly choices: readonly LabelChoice[]
  readonly current: string
  readonly onTake: (choice: LabelChoice) => void
}): ReactNode {
  const language = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  const walk = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(event.currentTarget)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
    event.preventDefault()
  }
  return (
    <div ref={list} className={styles.choices}>
      {choices.map(choice => (
        <button
          key={choice.label.id}
          type="button"
          className={styles.choice}
          aria-current={choice.label.id === current || undefined}
          onKeyDown={walk}
          onClick={() => onTake(choice)}
        >
          <kbd className={styles.key}>{choice.key}</kbd>
          <LabelChip {...labelLook(choice.label, language)} />
          {choice.opens && <ChevronRight className={styles.arrow} aria-hidden="true" />}
        </button>
      ))}
    </div>
  )
}
