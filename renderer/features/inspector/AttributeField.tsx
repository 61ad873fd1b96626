import { useState, type ReactNode } from 'react'
import type { AttributeDef } from '../../../shared/annotation/codebook.ts'
import type { Annotation, AttributeValue } from '../../../shared/annotation/model.ts'
import { changeMark } from '../../data/actions.ts'
import { TextField } from '../../ui/Field.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import { isMissing, readAttribute } from './attribute-values.ts'
import styles from './Inspector.module.css'

type FieldProps = { readonly mark: Annotation; readonly attribute: AttributeDef }

const unset = ''

/** One attribute as the codebook declares it, in the control that fits its kind. */
export function AttributeField(props: FieldProps): ReactNode {
  if (props.attribute.kind === 'enumerated') return <Enumerated {...props} />
  return props.attribute.kind === 'boolean' ? <YesNo {...props} /> : <Typed {...props} />
}

const setAttribute = (mark: Annotation, code: string, value: AttributeValue | null): void =>
  changeMark(mark.id, { attributes: { [code]: value } })

function useMissing({ mark, attribute }: FieldProps): string | undefined {
  const text = useText()
  return isMissing(attribute, mark.attributes[attribute.code]) ? text('inspector.missing') : undefined
}

function Enumerated({ mark, attribute }: FieldProps): ReactNode {
  const text = useText()
  const language = useLanguage()
  const missing = useMissing({ mark, attribute })
  const value = mark.attributes[attribute.code]
  const options = attribute.values.map(allowed => ({ value: allowed.code, label: allowed.name[language] }))
  return (
    <Select
      label={attribute.name[language]}
      hint={missing}
      value={value === undefined ? unset : String(value)}
      options={[{ value: unset, label: text('inspector.unset') }, ...options]}
      onChange={next => setAttribute(mark, attribute.code, next === unset ? null : next)}
    />
  )
}

function YesNo({ mark, attribute }: FieldProps): ReactNode {
  const text = useText()
  const language = useLanguage()
  const value = mark.attributes[attribute.code]
  const shown = value === true ? 'yes' : value === false ? 'no' : 'unset'
  return (
    <div className={styles.yesNo}>
      <span className={styles.name} aria-hidden="true">
        {attribute.name[language]}
      </span>
      <SegmentedControl
        size="small"
        label={attribute.name[language]}
        value={shown}
        options={(['yes', 'no', 'unset'] as const).map(each => ({ value: each, label: text(`inspector.${each}`) }))}
        onChange={next => setAttribute(mark, attribute.code, next === 'unset' ? null : next === 'yes')}
      />
    </div>
  )
}

/** A text, a number or a date: read when the field is left; what cannot be read stays in the field with the reason. */
function Typed({ mark, attribute }: FieldProps): ReactNode {
  const text = useText()
  const language = useLanguage()
  const missing = useMissing({ mark, attribute })
  const stored = mark.attributes[attribute.code]
  const [typed, setTyped] = useState<string>()
  const read = readAttribute(attribute.kind, typed ?? '')
  const keep = (): void => {
    if (typed === undefined || !read.ok) return
    if (read.value !== (stored ?? null)) setAttribute(mark, attribute.code, read.value)
    setTyped(undefined)
  }
  return (
    <TextField
      label={attribute.name[language]}
      hint={missing}
      error={typed !== undefined && !read.ok ? text(`inspector.problem.${read.problem}`) : undefined}
      value={typed ?? String(stored ?? '')}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}
