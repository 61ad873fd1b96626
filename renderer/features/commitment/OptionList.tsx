import { CircleSlash, Highlighter, PencilLine, TextCursorInput } from 'lucide-react'
import type { ReactNode } from 'react'
import { Kbd } from '../../ui/Kbd.tsx'
import { useText, type Text } from '../../ui/text.ts'
import styles from './Commitment.module.css'
import type { SlotOption } from './options.ts'

const signs = {
  pick: TextCursorInput,
  selected: TextCursorInput,
  entity: Highlighter,
  typed: PencilLine,
  none: CircleSlash,
} as const

/** The choices of a slot under its field. The field keeps the keyboard; what Enter takes is read out. */
export function OptionList({
  name,
  options,
  pointed,
  onPoint,
  onTake,
}: {
  readonly name: string
  readonly options: readonly SlotOption[]
  readonly pointed: number
  readonly onPoint: (at: number) => void
  readonly onTake: (option: SlotOption) => void
}): ReactNode {
  const text = useText()
  const chosen = options[pointed]
  return (
    <div className={styles.options}>
      <output className="visually-hidden">{chosen && `${name}: ${optionWords(chosen, text)}`}</output>
      <ul aria-label={name}>
        {options.map((option, at) => {
          const Sign = signs[option.type]
          const words = optionWords(option, text)
          return (
            <li key={`${option.type} ${words}`}>
              <button
                type="button"
                tabIndex={-1}
                className={styles.option}
                data-pointed={at === pointed || undefined}
                onMouseDown={event => event.preventDefault()}
                onMouseEnter={() => onPoint(at)}
                onClick={() => onTake(option)}
              >
                <Sign className={styles.optionSign} aria-hidden="true" />
                <span className={styles.optionWords}>{words}</span>
                {at === pointed && <Kbd keys="Enter" />}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function optionWords(option: SlotOption, text: Text): string {
  if (option.type === 'pick') return text('frame.take')
  if (option.type === 'none') return text('frame.none')
  if (option.type === 'entity') return option.words
  return text(option.type === 'typed' ? 'frame.typed' : 'frame.selected', { words: option.words })
}
