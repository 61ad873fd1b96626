import { addSegment, changeMark, removeFocused, removeSegment, toast } from '../../data/actions.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'
import type { Direction, Edge } from '../../viewer/api.ts'
import { focusedMark, marks, session, update } from '../../data/store.ts'
import { focusPane } from '../focus.ts'
import { foldPane } from '../shell.ts'
import { canChangeMark, canWrite, hasArticle, hasFocusedMark, type Command } from './command.ts'

const startOf = (id: string | null): number => (id === null ? -1 : (marks.get(id)?.segments[0]?.start ?? -1))

/**
 * To the next mark in reading order. Past the last one (before the first one) the key is the browser's again, so that
 * Tab also leads out of the text: nobody is trapped in it.
 */
function stepMark(direction: 1 | -1): boolean {
  const { viewer, focused } = session.getState()
  const before = startOf(focused)
  const next = viewer?.stepMark(direction) ?? null
  const isWrapped = focused !== null && (next === focused || (startOf(next) - before) * direction < 0)
  if (!viewer || next === null || isWrapped) {
    viewer?.focusMark(isWrapped ? null : focused)
    if (isWrapped) update({ focused: null })
    return false
  }
  viewer.focusMark(next, { scroll: true })
  update({ focused: next })
  return true
}

/** The inspector must be unfolded before it can take the keyboard, so the focus waits for one frame. */
const editInInspector = (): void => {
  foldPane('inspector', false)
  requestAnimationFrame(() => focusPane('inspector'))
}

/** The palette opens at the mark and waits for the letter of its new label. */
function beginRelabel(): void {
  const { viewer } = session.getState()
  const mark = focusedMark(session.getState())
  if (!mark) return
  viewer?.focusMark(mark.id, { scroll: true })
  update({ relabeling: mark.id, paletteLayer: mark.layer })
}

const editNote = (): void => {
  foldPane('inspector', false)
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="inspector"] [data-note]')?.focus())
}

function toggleUncertain(): void {
  const mark = focusedMark(session.getState())
  if (mark) changeMark(mark.id, { status: mark.status === 'uncertain' ? 'confirmed' : 'uncertain' })
}

const addSelection = (): boolean => {
  const { focused } = session.getState()
  return focused !== null && addSegment(focused)
}

/** One step of an edge is one change, so that each key press can be taken back by itself. */
const stepEdge = (edge: Edge, unit: 'character' | 'syllable', direction: Direction) => (): void => {
  const { viewer, focused } = session.getState()
  const segments = viewer?.stepEdge(edge, unit, direction)
  if (focused !== null && segments) changeMark(focused, { segments: [...segments] })
  else toast({ type: 'message', key: 'mark.edgeStays', values: {} })
}

const edgeCommand = (
  name: string,
  key: string,
  edge: Edge,
  unit: 'character' | 'syllable',
  direction: Direction,
): Command => ({
  id: `mark.${name}`,
  group: 'mark',
  title: `command.mark.${name}` as MessageKey,
  keys: [key],
  where: 'reading',
  when: canChangeMark,
  run: stepEdge(edge, unit, direction),
})

function removePassage(): void {
  const { viewer, focused } = session.getState()
  const passage = viewer?.passageAtCaret()
  if (focused === null || !passage) return
  if (!removeSegment(focused, passage)) toast({ type: 'message', key: 'mark.onlyPassage', values: {} })
}

export const markCommands: readonly Command[] = [
  {
    id: 'mark.next',
    group: 'mark',
    title: 'command.mark.next',
    keys: ['Tab'],
    where: 'reading',
    when: hasArticle,
    run: () => stepMark(1),
  },
  {
    id: 'mark.previous',
    group: 'mark',
    title: 'command.mark.previous',
    keys: ['Shift+Tab'],
    where: 'reading',
    when: hasArticle,
    run: () => stepMark(-1),
  },
  {
    id: 'mark.edit',
    group: 'mark',
    title: 'command.mark.edit',
    keys: ['E'],
    where: 'reading',
    when: state => hasFocusedMark(state) && state.selection === null,
    run: editInInspector,
  },
  {
    id: 'mark.relabel',
    group: 'mark',
    title: 'command.mark.relabel',
    keys: ['L'],
    where: 'reading',
    when: canChangeMark,
    run: beginRelabel,
  },
  {
    id: 'mark.note',
    group: 'mark',
    title: 'command.mark.note',
    keys: ['N'],
    where: 'reading',
    when: canChangeMark,
    run: editNote,
  },
  {
    id: 'mark.uncertain',
    group: 'mark',
    title: 'command.mark.uncertain',
    keys: ['U'],
    where: 'reading',
    when: canChangeMark,
    run: toggleUncertain,
  },
  {
    id: 'mark.addSegment',
    group: 'mark',
    title: 'command.mark.addSegment',
    keys: ['+'],
    where: 'reading',
    when: state => canWrite(state) && hasFocusedMark(state) && state.selection !== null,
    run: addSelection,
  },
  {
    id: 'mark.removeSegment',
    group: 'mark',
    title: 'command.mark.removeSegment',
    keys: ['-'],
    where: 'reading',
    when: canChangeMark,
    run: removePassage,
  },
  edgeCommand('startOut', '[', 'start', 'syllable', -1),
  edgeCommand('startIn', '{', 'start', 'syllable', 1),
  edgeCommand('endOut', ']', 'end', 'syllable', 1),
  edgeCommand('endIn', '}', 'end', 'syllable', -1),
  edgeCommand('startOutExact', 'Alt+[', 'start', 'character', -1),
  edgeCommand('startInExact', 'Alt+{', 'start', 'character', 1),
  edgeCommand('endOutExact', 'Alt+]', 'end', 'character', 1),
  edgeCommand('endInExact', 'Alt+}', 'end', 'character', -1),
  {
    id: 'mark.remove',
    group: 'mark',
    title: 'command.mark.remove',
    keys: ['Delete', 'Backspace'],
    where: 'reading',
    when: canChangeMark,
    run: removeFocused,
  },
]
