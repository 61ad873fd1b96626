import type { ReactNode } from 'react'
import { layers, type Codebook } from '../../shared/annotation/codebook.ts'
import { labelChoices } from '../../shared/annotation/label-keys.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSession } from '../data/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { LabelChip } from '../ui/LabelChip.tsx'
import { useLanguage, useText } from '../ui/text.ts'
import { commandGroups, commands } from './commands.ts'
import styles from './KeyboardMap.module.css'
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
    <Dialog open={isOpen} onClose={close} title={text('command.app.keyboardMap')} width="large" isReading>
      <div className={styles.map}>
        <Section title={text('map.reading')} rows={readingKeys} />
        {commandGroups.map(group => (
          <Section
            key={group}
            title={text(`group.${group}`)}
            rows={commands.filter(command => command.group === group && command.keys.length > 0)}
          />
        ))}
        {codebook && <Letters codebook={codebook} />}
      </div>
    </Dialog>
  )
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

function Letters({ codebook }: { readonly codebook: Codebook }): ReactNode {
  const text = useText()
  const language = useLanguage()
  return (
    <section className={styles.letters}>
      <h3 className={styles.heading}>{text('map.letters')}</h3>
      <div className={styles.columns}>
        {layers.map(layer => (
          <div key={layer}>
            <h4 className={styles.layer}>{text(`layer.${layer}`)}</h4>
            <ul className={styles.labels}>
              {labelChoices(codebook, layer, null).map(({ label, key }) => (
                <li key={label.id}>
                  <LabelChip color={label.color} name={label.name[language]} letter={key} shape={shapes[layer]} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

const shapes = { entity: 'dot', commitment: 'line', theme: 'bar' } as const
