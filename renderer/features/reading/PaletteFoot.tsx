import type { ReactNode } from 'react'
import type { Label } from '../../../shared/annotation/codebook.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Palette.module.css'

/** Longest list of examples that fits under a definition. */
const EXAMPLES_SHOWN = 2

/** What the label that is pointed at (else the first) means, and the keys that are no letters. */
export function PaletteFoot({
  label,
  addsTo,
}: {
  readonly label: Label | undefined
  readonly addsTo: string | undefined
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const examples =
    label?.examples
      .slice(0, EXAMPLES_SHOWN)
      .map(example => `“${example}”`)
      .join(', ') ?? ''
  return (
    <div className={styles.foot}>
      <p className={styles.definition}>
        {label && <strong>{label.name[language]}. </strong>}
        {label?.definition[language]} {examples !== '' && text('palette.examples', { examples })}
      </p>
      <p className={styles.keys}>
        <span>
          <Kbd keys="/" /> {text('palette.filterKey')}
        </span>
        {addsTo !== undefined && (
          <span>
            <Kbd keys="+" /> {text('palette.addKey', { label: addsTo })}
          </span>
        )}
        <span>
          <Kbd keys="Escape" /> {text('palette.closeKey')}
        </span>
      </p>
    </div>
  )
}
