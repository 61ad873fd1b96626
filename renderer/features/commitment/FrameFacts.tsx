import { useMemo, type ReactNode } from 'react'
import { labelById } from '../../../shared/annotation/codebook.ts'
import { quoteOf } from '../../../shared/annotation/check.ts'
import { possibleParents } from '../../../shared/annotation/frame-slots.ts'
import { changeMark } from '../../data/actions.ts'
import { useMarkList } from '../../data/useMarkList.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Commitment.module.css'
import type { FrameProps } from './FrameEditor.tsx'

const strengths = ['1', '2', '3', '4', '5'] as const
const none = 'none'

/** What is judged of the whole undertaking: how far it is, how binding, whether it can be checked, its parent. */
export function FrameFacts(props: FrameProps): ReactNode {
  const {
    commitment: { id, frame },
    codebook,
  } = props
  const text = useText()
  const language = useLanguage()
  if (!frame) return null
  const statuses = codebook.statuses
    .filter(status => !status.linkOnly || status.code === frame.status)
    .toSorted((a, b) => a.order - b.order)
  const testable = frame.testable === null ? 'unjudged' : frame.testable ? 'yes' : 'no'
  return (
    <div className={styles.facts}>
      <Select
        label={text('frame.status')}
        value={frame.status}
        options={statuses.map(status => ({ value: status.code, label: status.name[language] }))}
        onChange={status => changeMark(id, { frame: { status } })}
      />
      <Select
        label={text('frame.strength')}
        value={frame.strength === null ? none : String(frame.strength)}
        options={[
          { value: none, label: text('frame.strengthNone') },
          ...strengths.map(value => ({ value: value as string, label: text(`frame.strength.${value}`) })),
        ]}
        onChange={value => changeMark(id, { frame: { strength: value === none ? null : Number(value) } })}
      />
      <div className={styles.testable}>
        <span className={styles.factName} aria-hidden="true">
          {text('frame.testable')}
        </span>
        <SegmentedControl
          size="small"
          label={text('frame.testable')}
          value={testable}
          options={(['yes', 'no', 'unjudged'] as const).map(value => ({
            value,
            label: text(`frame.testable.${value}`),
          }))}
          onChange={value => changeMark(id, { frame: { testable: value === 'unjudged' ? null : value === 'yes' } })}
        />
      </div>
      <Parent {...props} />
    </div>
  )
}

/** The frame of the same article that this one is an item of. */
function Parent({ commitment, codebook, ground }: FrameProps): ReactNode {
  const text = useText()
  const language = useLanguage()
  const all = useMarkList()
  const parents = useMemo(() => {
    const frames = all.filter(mark => mark.layer === 'commitment')
    return possibleParents(commitment, frames).toSorted((a, b) => a.segments[0]!.start - b.segments[0]!.start)
  }, [commitment, all])
  const parentId = commitment.frame?.parentId ?? null
  if (parents.length === 0 && parentId === null) return null
  return (
    <div className={styles.parent}>
      <Select
        label={text('frame.parent')}
        value={parentId ?? none}
        options={[
          { value: none, label: text('frame.parentNone') },
          ...parents.map(parent => ({
            value: parent.id,
            label: quoteOf(ground.text, parent.segments).replace(/\s+/gu, ' '),
            hint: labelById(codebook, parent.labelId)?.name[language],
          })),
        ]}
        onChange={value => changeMark(commitment.id, { frame: { parentId: value === none ? null : value } })}
      />
    </div>
  )
}
