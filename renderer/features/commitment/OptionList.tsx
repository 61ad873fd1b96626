import { CircleSlash, Highlighter, PencilLine, TextCursorInput } from 'lucide-react'
import type { ReactNode } from 'react'
import { Kbd } from '../../ui/Kbd.tsx'
import { useText, type Text } from '../../ui/text.ts'
import styles from './Commitment.module.css'
import type { SlotOption } from './options.ts'

export const optionIdOf = (id: string, at: number): string => `${id}-option-${at}`

const signs = { pick: TextCursorInput, selected: TextCursorInput, entity: Highlighter, typed: PencilLine, none: CircleSlash } as const

/** The choices of a slot under its field. The field keeps the keyboard. */
export function OptionList({ id, name, options, pointed, onPoint, onTake }: {
  readonly id: string
  readonly name: string
  readonly options: readonly SlotOption[]
  readonly pointed: number
  readonly onPoint: (at: number) => void
  readonly onTake: (option: SlotOption) => void
}): ReactNode {
  const text = useText()
  return (
    <div id={`${id}-list`} role="listbox" aria-label={name} className={styles.options} onMouseDown={event => event.preventDefault()}>
      {options.map((option, at) => {
        const Sign = signs[option.type]
        return (
          <div
            key={optionWords(option, text)}
            id={optionIdOf(id, at)}
            role="option"
            aria-selected={at === pointed}
            className={styles.option}
            onMouseEnter={() => onPoint(at)}
            onClick={() => onTake(option)}
          >
            <Sign className={styles.optionSign} aria-hidden="true" />
            <span className={styles.optionWords}>{optionWords(option, text)}</span>
            {at === pointed && <Kbd keys="Enter" />}
          </div>
        )
      })}
    </div>
  )
}

function optionWords(option: SlotOption, text: Text): string {
  switch (option.type) {
    case 'pick': return text('frame.take')
    case 'selected': return text('frame.selected', { words: option.words })
    case 'entity': return option.words
    case 'typed': return text('frame.typed', { words: option.words })
    case 'none': return text('frame.none')
  }
}
