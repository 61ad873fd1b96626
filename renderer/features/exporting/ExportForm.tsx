import { Folder } from 'lucide-react'
import type { ReactNode } from 'react'
import { chooseExportFolder } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { useText } from '../../ui/text.ts'
import { articlesOf, missing, scopes, toggled, type ExportChoice } from './choice.ts'
import styles from './Exporting.module.css'
import { descriptionKey, formatChoices } from './formats.ts'

type FormProps = { readonly choice: ExportChoice; readonly onChoice: (choice: ExportChoice) => void }

/** Which formats, which articles, which folder; and what is still missing. */
export function ExportForm({ choice, onChoice }: FormProps): ReactNode {
  const text = useText()
  const rows = useSession(state => state.articles)
  const lacks = missing(choice, rows)
  return (
    <div className={styles.form}>
      <Formats choice={choice} onChoice={onChoice} />
      <Articles choice={choice} onChoice={onChoice} />
      <Target choice={choice} onChoice={onChoice} />
      <output className={styles.missing}>{lacks === undefined ? '' : text(lacks)}</output>
    </div>
  )
}

function Formats({ choice, onChoice }: FormProps): ReactNode {
  const text = useText()
  const order = formatChoices.map(format => format.id)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text('exporting.formats')}</legend>
      {formatChoices.map(({ id, name, offsetUnit }) => (
        <Checkbox
          key={id}
          checked={choice.formats.includes(id)}
          onChange={isIn => onChoice({ ...choice, formats: toggled(choice.formats, id, isIn, order) })}
          label={
            <span className={styles.format}>
              {name}
              <span className={styles.unit}>
                {text('exporting.unit', { unit: text(`exporting.unit.${offsetUnit}`) })}
              </span>
            </span>
          }
          hint={text(descriptionKey(id))}
        />
      ))}
    </fieldset>
  )
}

function Articles({ choice, onChoice }: FormProps): ReactNode {
  const text = useText()
  const rows = useSession(state => state.articles)
  const order = rows.map(row => row.id)
  const count = (scope: ExportChoice['scope']): number => (articlesOf({ ...choice, scope }, rows) ?? rows).length
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text('exporting.articles')}</legend>
      <SegmentedControl
        label={text('exporting.articles')}
        value={choice.scope}
        options={scopes.map(scope => ({ value: scope, label: text(`exporting.${scope}`, { count: count(scope) }) }))}
        onChange={scope => onChoice({ ...choice, scope })}
      />
      {choice.scope === 'chosen' && (
        <fieldset className={styles.articles} aria-label={text('exporting.chooseArticles')}>
          {rows.map(row => (
            <Checkbox
              key={row.id}
              label={row.title}
              checked={choice.chosen.includes(row.id)}
              onChange={isIn => onChoice({ ...choice, chosen: toggled(choice.chosen, row.id, isIn, order) })}
            />
          ))}
        </fieldset>
      )}
    </fieldset>
  )
}

function Target({ choice, onChoice }: FormProps): ReactNode {
  const text = useText()
  const choose = async (): Promise<void> => {
    const folder = await chooseExportFolder()
    if (typeof folder === 'string') onChoice({ ...choice, folder })
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text('exporting.folder')}</legend>
      <div className={styles.target}>
        <span className={styles.path} data-none={choice.folder === null || undefined} data-selectable>
          {choice.folder ?? text('exporting.noFolder')}
        </span>
        <Button icon={<Folder />} onClick={() => void choose()}>
          {text('exporting.choose')}
        </Button>
      </div>
    </fieldset>
  )
}
