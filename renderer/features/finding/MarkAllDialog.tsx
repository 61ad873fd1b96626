import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { labelsInOrder, layers, type Codebook } from '../../../shared/annotation/codebook.ts'
import { labelPath } from '../../../shared/annotation/label-keys.ts'
import {
  applyMarkAll,
  changeMarkAll,
  chosenPlaces,
  toggleAll,
  togglePlace,
  useMarkAll,
  type Sameness,
} from '../../data/mark-all.ts'
import { useSession } from '../../data/store.ts'
import { useDialog } from '../../app/useDialog.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import { useVirtualList } from '../../ui/useVirtualList.ts'
import styles from './Finding.module.css'
import { PlaceRow } from './PlaceRow.tsx'

/** Height of a line before it is measured. Unit: CSS pixels. */
const LINE = 36

/** Where the same words stand: each place is taken or left by key, and all that are taken are marked as one step. */
export function MarkAllDialog(): ReactNode {
  const text = useText()
  const { isOpen, close } = useDialog('mark-all')
  const list = useRef<HTMLDivElement>(null)
  const words = useMarkAll(state => state.words)
  return (
    <Dialog
      open={isOpen}
      onClose={close}
      title={text('markAll.title')}
      description={text('markAll.words', { words: words.length > 80 ? `${words.slice(0, 80)}…` : words })}
      width="large"
      initialFocus={list}
      footer={<Foot />}
    >
      <Options />
      <Places scroller={list} />
    </Dialog>
  )
}

function Options(): ReactNode {
  const text = useText()
  const language = useLanguage()
  const codebook = useSession(state => state.project?.codebook)
  const state = useMarkAll(each => each)
  const labels = useMemo(() => (codebook ? labelOptions(codebook, language) : []), [codebook, language])
  const sameness: readonly Sameness[] = ['exact', 'case', 'marks']
  return (
    <div className={styles.options}>
      <SegmentedControl
        size="small"
        label={text('markAll.scope')}
        value={state.isWholeProject ? 'project' : 'article'}
        options={(['article', 'project'] as const).map(value => ({ value, label: text(`markAll.scope.${value}`) }))}
        onChange={scope => changeMarkAll({ isWholeProject: scope === 'project' })}
      />
      <SegmentedControl
        size="small"
        label={text('markAll.sameness')}
        value={state.sameness}
        options={sameness.map(value => ({ value, label: text(`markAll.sameness.${value}`) }))}
        onChange={chosen => changeMarkAll({ sameness: chosen })}
      />
      <div className={styles.label}>
        <Select
          label={text('markAll.label')}
          isLabelHidden
          value={state.labelId}
          options={labels}
          onChange={labelId => changeMarkAll({ labelId })}
        />
      </div>
      <Checkbox
        label={text('markAll.whole')}
        checked={state.wholeWord}
        onChange={wholeWord => changeMarkAll({ wholeWord })}
      />
      <Checkbox
        label={text('markAll.tone')}
        checked={state.foldTone}
        disabled={state.sameness === 'marks'}
        onChange={foldTone => changeMarkAll({ foldTone })}
      />
      <Checkbox
        label={text('markAll.aside')}
        checked={state.withAside}
        onChange={withAside => changeMarkAll({ withAside })}
      />
    </div>
  )
}

const labelOptions = (codebook: Codebook, language: 'vi' | 'en') =>
  layers
    .flatMap(layer => labelsInOrder(codebook, layer))
    .map(label => ({
      value: label.id,
      label: labelPath(codebook, label)
        .map(step => step.name[language])
        .join(' › '),
    }))

function Places({ scroller }: { readonly scroller: RefObject<HTMLDivElement | null> }): ReactNode {
  const text = useText()
  const { places, refused, titles, isWholeProject, isBusy, failure } = useMarkAll(state => state)
  const [walked, setWalked] = useState({ places, at: 0 })
  const at = walked.places === places ? walked.at : 0
  const list = useVirtualList(places.length, scroller, LINE)
  const id = useId()
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(places.length - 1, to))
    setWalked({ places, at: next })
    list.scrollTo(next)
  }
  const press = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }
    if (steps[event.key] !== undefined) go(at + steps[event.key]!)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(places.length - 1)
    else if (event.key === ' ') togglePlace(at)
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) toggleAll()
    else if (event.key === 'Enter') applyMarkAll()
    else return
    event.preventDefault()
  }
  const note = isBusy ? text('markAll.busy') : places.length === 0 ? text('markAll.none') : ''
  return (
    <>
      {failure && <ErrorNotice failure={failure} />}
      <div
        ref={scroller}
        role="listbox"
        tabIndex={0}
        aria-multiselectable="true"
        aria-label={text('markAll.list')}
        aria-activedescendant={places[at] ? `${id}-${at}` : undefined}
        className={styles.list}
        onKeyDown={press}
      >
        <div className={styles.track} role="presentation" style={{ height: list.height }} />
        {list.items.map(item => (
          <PlaceRow
            key={item.key}
            id={`${id}-${item.index}`}
            place={places[item.index]!}
            title={isWholeProject ? titles[places[item.index]!.articleId] : undefined}
            isTaken={!refused.has(item.index)}
            isWalked={item.index === at}
            start={item.start}
            onPress={() => {
              setWalked({ places, at: item.index })
              togglePlace(item.index)
            }}
          />
        ))}
      </div>
      {note !== '' && <output className={styles.summary}>{note}</output>}
    </>
  )
}

function Foot(): ReactNode {
  const text = useText()
  const { places, refused, isCut, isBusy } = useMarkAll(state => state)
  const chosen = chosenPlaces({ places, refused }).length
  const counts = text('markAll.counts', { chosen, count: places.length })
  return (
    <>
      <output className={styles.foot}>
        {isCut ? `${counts} · ${text('markAll.cut', { count: places.length })}` : counts}
        <span className={styles.keys}>{text('markAll.keys')}</span>
      </output>
      <Button variant="primary" keys="Enter" disabled={chosen === 0 || isBusy} onClick={applyMarkAll}>
        {text('markAll.apply', { chosen })}
      </Button>
    </>
  )
}
