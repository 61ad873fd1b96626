import { Search } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Label } from '../../../shared/annotation/codebook.ts'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Palette.module.css'

/** The field that filters labels. Arrows point, Enter marks, Escape gives the keyboard back to the text. */
export function PaletteFilter({
  query,
  labels,
  pointed,
  onPoint,
  onQuery,
  onMark,
  onLeave,
}: {
  readonly query: string
  readonly labels: readonly Label[]
  readonly pointed: Label | undefined
  readonly onPoint: (label: Label | undefined) => void
  readonly onQuery: (query: string) => void
  readonly onMark: (labelId: string) => void
  readonly onLeave: () => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const step = (by: 1 | -1): void =>
    onPoint(labels[(labels.indexOf(pointed as Label) + by + labels.length) % labels.length])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => {
        if (pointed) onMark(pointed.id)
      },
      Escape: onLeave,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className={styles.head}>
      <Search className={styles.search} aria-hidden="true" />
      <input
        ref={field}
        type="text"
        aria-label={text('palette.filter')}
        placeholder={text('palette.filter')}
        className={styles.field}
        spellCheck={false}
        value={query}
        onChange={event => {
          onPoint(undefined)
          onQuery(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      <output className={styles.aside}>
        {query.trim() === '' ? '' : text('palette.found', { count: labels.length })}
      </output>
      <output className="visually-hidden">{pointed?.name[language]}</output>
    </div>
  )
}
