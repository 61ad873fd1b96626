import { ArrowDown, ArrowUp, CaseSensitive, CornerDownLeft, Regex, WholeWord, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { changeFind, closeFind, findNow, finding, stepHit, useFinding } from '../../data/finding.ts'
import { useSession } from '../../data/store.ts'
import { TextField } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { failureText, useLanguage, useText } from '../../ui/text.ts'
import styles from './Finding.module.css'

/** The bar over the text: what is sought, where one is among the hits, and how words are compared. */
export function FindBar(): ReactNode {
  const isOpen = useFinding(state => state.isOpen)
  return isOpen && <Bar />
}

function Bar(): ReactNode {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  const query = useFinding(state => state.query)
  const asked = useFinding(state => state.asked)
  const articleText = useSession(state => state.open?.text)
  useEffect(() => {
    if (asked > 0) field.current?.select()
  }, [asked])
  useEffect(() => {
    if (articleText !== undefined) void findNow()
  }, [articleText])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls inside it
    <div role="search" className={styles.bar} aria-label={text('find.name')} onKeyDown={pressInBar}>
      <TextField
        ref={field}
        label={text('find.field')}
        isLabelHidden
        placeholder={text('find.field')}
        className={styles.field}
        value={query.query}
        onChange={words => changeFind({ query: words })}
      />
      <Counts />
      <Options />
      <IconButton
        size="small"
        label={text('find.previous')}
        icon={<ArrowUp />}
        keys="Shift+F3"
        onClick={() => stepHit(-1)}
      />
      <IconButton size="small" label={text('find.next')} icon={<ArrowDown />} keys="F3" onClick={() => stepHit(1)} />
      <IconButton
        size="small"
        label={text('find.stay')}
        icon={<CornerDownLeft />}
        keys="Mod+Enter"
        onClick={() => closeFind(false)}
      />
      <IconButton size="small" label={text('find.close')} icon={<X />} keys="Escape" onClick={() => closeFind(true)} />
    </div>
  )
}

/** Enter walks from the field only: on a button it presses the button. */
function pressInBar(event: KeyboardEvent<HTMLElement>): void {
  const { query, isPattern } = finding.getState()
  const isField = event.target instanceof HTMLInputElement
  const letter = event.altKey && !event.ctrlKey && !event.metaKey ? event.code : ''
  if (event.key === 'Escape') closeFind(true)
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) closeFind(false)
  else if (event.key === 'Enter' && isField) stepHit(event.shiftKey ? -1 : 1)
  else if (letter === 'KeyC') changeFind({ matchCase: !query.matchCase })
  else if (letter === 'KeyD') changeFind({ diacritics: afterDiacritics[query.diacritics] })
  else if (letter === 'KeyW') changeFind({ wholeWord: !query.wholeWord })
  else if (letter === 'KeyT') changeFind({ foldTone: !query.foldTone })
  else if (letter === 'KeyR') changeFind({}, !isPattern)
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** One key goes through the three. */
const afterDiacritics = { auto: 'exact', exact: 'folded', folded: 'auto' } as const

function Counts(): ReactNode {
  const text = useText()
  const language = useLanguage()
  const count = useFinding(state => state.spans.length)
  const current = useFinding(state => state.current)
  const failure = useFinding(state => state.failure)
  const isEmpty = useFinding(state => state.query.query === '')
  const words = failure
    ? failureText(failure, language).message
    : count > 0
      ? text('find.count', { at: current + 1, count })
      : text('find.none')
  return (
    <output className={styles.counts} data-failed={failure !== null || undefined} title={failure ? words : undefined}>
      {isEmpty ? '' : words}
    </output>
  )
}

function Options(): ReactNode {
  const text = useText()
  const { matchCase, wholeWord, diacritics, foldTone } = useFinding(state => state.query)
  const isPattern = useFinding(state => state.isPattern)
  return (
    <>
      <Toggle
        label={text('find.case')}
        keys="Alt+C"
        isOn={matchCase}
        icon={<CaseSensitive />}
        onPress={() => changeFind({ matchCase: !matchCase })}
      />
      <Toggle
        label={text(`find.marks.${diacritics}`)}
        keys="Alt+D"
        isOn={diacritics === 'exact'}
        isOff={isPattern}
        icon={<b className={styles.letter}>{diacritics === 'folded' ? 'a' : diacritics === 'exact' ? 'ậ' : 'a/ậ'}</b>}
        onPress={() => changeFind({ diacritics: afterDiacritics[diacritics] })}
      />
      <Toggle
        label={text('find.whole')}
        keys="Alt+W"
        isOn={wholeWord}
        isOff={isPattern}
        icon={<WholeWord />}
        onPress={() => changeFind({ wholeWord: !wholeWord })}
      />
      <Toggle
        label={text('find.tone')}
        keys="Alt+T"
        isOn={foldTone}
        isOff={isPattern}
        icon={<b className={styles.letter}>òa</b>}
        onPress={() => changeFind({ foldTone: !foldTone })}
      />
      <Toggle
        label={text('find.pattern')}
        keys="Alt+R"
        isOn={isPattern}
        icon={<Regex />}
        onPress={() => changeFind({}, !isPattern)}
      />
    </>
  )
}

export function Toggle({
  label,
  keys,
  icon,
  isOn,
  isOff = false,
  onPress,
}: {
  readonly label: string
  readonly keys: string
  readonly icon: ReactNode
  readonly isOn: boolean
  /** It has no effect now. */
  readonly isOff?: boolean
  readonly onPress: () => void
}): ReactNode {
  return (
    <IconButton
      size="small"
      label={label}
      icon={icon}
      keys={keys}
      aria-pressed={isOn}
      disabled={isOff}
      className={styles.toggle}
      onClick={onPress}
    />
  )
}
