import type { ReactNode } from 'react'
import { labelsInOrder, layers, type Codebook, type Label, type Layer } from '../../shared/annotation/codebook.ts'
import { isLabelKey, labelChoices, labelPath, labelWithKey } from '../../shared/annotation/label-keys.ts'
import { setShortcut } from '../data/actions.ts'
import { labelLook } from '../data/labels.ts'
import { useSession } from '../data/store.ts'
import { LabelChip } from '../ui/LabelChip.tsx'
import { useLanguage, useText } from '../ui/text.ts'
import { canWrite } from './commands/command.ts'
import { pressToLetter } from './key-choice.ts'
import styles from './KeyboardMap.module.css'
import { KeyRow, type KeyAnswer } from './KeyRow.tsx'

/** The letters of this project's labels; each can be changed, and undone as everything in the project. */
export function LabelKeys({ codebook }: { readonly codebook: Codebook }): ReactNode {
  const text = useText()
  return (
    <section className={styles.letters}>
      <h3 className={styles.heading}>{text('map.letters')}</h3>
      <div className={styles.columns}>
        {layers.map(layer => (
          <div key={layer}>
            <h4 className={styles.layer}>{text(`layer.${layer}`)}</h4>
            <Letters codebook={codebook} layer={layer} />
          </div>
        ))}
      </div>
    </section>
  )
}

function Letters({ codebook, layer }: { readonly codebook: Codebook; readonly layer: Layer }): ReactNode {
  const keys = keysOfLayer(codebook, layer)
  return (
    <ul className={styles.labels}>
      {labelsInOrder(codebook, layer).map(label => (
        <li key={label.id} data-depth={labelPath(codebook, label).length - 1}>
          <LabelKey codebook={codebook} label={label} letter={keys.get(label.id) ?? null} />
        </li>
      ))}
    </ul>
  )
}

/** The key of each label at its own place in the tree. */
function keysOfLayer(codebook: Codebook, layer: Layer): ReadonlyMap<string, string | null> {
  const parents = [null, ...new Set(labelsInOrder(codebook, layer).map(label => label.parentId))]
  const choices = parents.flatMap(parentId =>
    labelChoices(codebook, layer, parentId).filter(({ label }) => label.parentId === parentId),
  )
  return new Map(choices.map(({ label, key }) => [label.id, key]))
}

function LabelKey({
  codebook,
  label,
  letter,
}: {
  readonly codebook: Codebook
  readonly label: Label
  readonly letter: string | null
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const isWritable = useSession(canWrite)
  const onKeys = (press: KeyboardEvent): KeyAnswer => {
    const key = pressToLetter(press)
    if (key === undefined) return { type: 'waiting' }
    const keys = key.toUpperCase()
    if (!isLabelKey(key) || press.ctrlKey || press.metaKey || press.altKey)
      return { type: 'refused', why: text('map.letterReserved', { keys }) }
    const other = labelWithKey(codebook, label, key)
    if (other) return { type: 'refused', why: text('map.taken', { keys, other: other.name[language] }) }
    void setShortcut(label.id, key)
    return { type: 'taken' }
  }
  const onReset = (): undefined => {
    if (label.shortcut !== null) void setShortcut(label.id, null)
    return undefined
  }
  return (
    <KeyRow
      name={<LabelChip {...labelLook(label, language)} />}
      keys={letter === null ? [] : [letter.toUpperCase()]}
      isChanged={false}
      prompt={text('map.pressLetter')}
      disabled={!isWritable}
      onKeys={onKeys}
      onReset={onReset}
    />
  )
}
