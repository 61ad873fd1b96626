import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { cx } from '../ui/cx.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { useText } from '../ui/text.ts'
import styles from './KeyboardMap.module.css'

export type KeyRowProps = {
  readonly name: ReactNode
  readonly keys: readonly string[]
  /** The keys are other than the program's own. */
  readonly isChanged: boolean
  /** What to ask for while the row waits for keys. */
  readonly prompt: string
  readonly disabled?: boolean
  /** Takes the keys that were pressed: a sentence when it refuses them, `undefined` when they are taken. */
  readonly onKeys: (press: globalThis.KeyboardEvent) => KeyAnswer
  readonly onReset: () => string | undefined
}
/** `waiting`: only modifiers are held so far. */
export type KeyAnswer = { readonly type: 'taken' | 'waiting' } | { readonly type: 'refused'; readonly why: string }

/** A shortcut that Enter changes: the next keys pressed are the new ones. Escape leaves it as it is. */
export function KeyRow({ name, keys, isChanged, prompt, disabled = false, onKeys, onReset }: KeyRowProps): ReactNode {
  const text = useText()
  const [isWaiting, setWaiting] = useState(false)
  const [problem, setProblem] = useState<string>()
  const leave = (): void => {
    setWaiting(false)
    setProblem(undefined)
  }
  const take = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return leave()
    const answer = onKeys(event.nativeEvent)
    if (answer.type === 'taken') leave()
    else setProblem(answer.type === 'refused' ? answer.why : undefined)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isWaiting) {
      // Tab leads on, so that nobody is caught here; everything else is the answer.
      if (event.key === 'Tab') return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) take(event)
    } else if (!disabled && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      setProblem(onReset())
    }
  }
  return (
    <div className={styles.place}>
      <button
        type="button"
        data-key-row
        aria-disabled={disabled || undefined}
        className={cx(styles.row, styles.changeable)}
        onClick={() => {
          if (!disabled) setWaiting(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.keys}>
          {isWaiting ? (
            <span className={styles.prompt}>{prompt}</span>
          ) : (
            <>
              {isChanged && <span className={styles.changed}>{text('map.changed')}</span>}
              {keys.length === 0 && <span className={styles.none}>{text('map.noKeys')}</span>}
              {keys.map(each => (
                <Kbd key={each} keys={each} />
              ))}
            </>
          )}
        </span>
      </button>
      <output className={styles.problem}>{problem}</output>
    </div>
  )
}
