import type { KeyboardEvent, ReactNode } from 'react'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSession } from '../data/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { useText } from '../ui/text.ts'
import { CommandKeys } from './CommandKeys.tsx'
import { commandGroups, commands } from './commands.ts'
import styles from './KeyboardMap.module.css'
import { LabelKeys } from './LabelKeys.tsx'
import { useDialog } from './useDialog.ts'

type Row = { readonly title: MessageKey; readonly keys: readonly string[] }

/** Keys that the text itself uses, which are no commands. */
const readingKeys: readonly Row[] = [
  { title: 'map.caret', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { title: 'map.syllable', keys: ['Mod+ArrowLeft', 'Mod+ArrowRight'] },
  { title: 'map.sentence', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
  { title: 'map.paragraph', keys: ['Mod+ArrowUp', 'Mod+ArrowDown'] },
  { title: 'map.line', keys: ['Home', 'End'] },
  { title: 'map.extend', keys: ['Shift'] },
  { title: 'map.mark', keys: ['A', 'Z'] },
  { title: 'map.layer', keys: ['1', '2', '3'] },
  { title: 'map.filter', keys: ['/'] },
  { title: 'map.clear', keys: ['Escape'] },
]

/** Every shortcut on one page: selecting, commands by group, and the letters of this project's labels. */
export function KeyboardMap(): ReactNode {
  const text = useText()
  const { isOpen, close } = useDialog('keyboard-map')
  const codebook = useSession(state => state.project?.codebook)
  return (
    <Dialog
      open={isOpen}
      onClose={close}
      title={text('command.app.keyboardMap')}
      description={text('map.change')}
      width="large"
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows between the rows' own buttons */}
      <div className={styles.map} onKeyDown={walkRows}>
        {commandGroups.map(group => (
          <section key={group} className={styles.section}>
            <h3 className={styles.heading}>{text(`group.${group}`)}</h3>
            {commands
              .filter(command => command.group === group)
              .map(command => (
                <CommandKeys key={command.id} command={command} />
              ))}
          </section>
        ))}
        <Section title={text('map.reading')} rows={readingKeys} />
        {codebook && <LabelKeys codebook={codebook} />}
      </div>
    </Dialog>
  )
}

/** Arrows go from one shortcut to the next; a row that waits for keys keeps them. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-key-row]')]
  const at = rows.findIndex(row => row === document.activeElement)
  rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus()
  event.preventDefault()
}

function Section({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }): ReactNode {
  const text = useText()
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      <dl className={styles.rows}>
        {rows.map(row => (
          <div key={row.title} className={styles.row}>
            <dt>{text(row.title)}</dt>
            <dd className={styles.keys}>
              {row.keys.map(keys => (
                <Kbd key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
