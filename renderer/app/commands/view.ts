import type { Layer } from '../../../shared/annotation/codebook.ts'
import { hideOthers, setHiddenLabels, setPreferences } from '../../data/actions.ts'
import { focusedMark, session, update } from '../../data/store.ts'
import { focusNextPane } from '../focus.ts'
import { toggleFold } from '../shell.ts'
import { stepZoom } from '../zoom.ts'
import { hasArticle, hasFocusedMark, hasProject, type Command } from './command.ts'

export const toggleLayer = (layer: Layer): void => {
  const { layers } = session.getState()
  update({ layers: { ...layers, [layer]: !layers[layer] } })
}

/** Only the label of the focused mark; pressed again, all of them. */
function onlyFocusedLabel(): void {
  const mark = focusedMark(session.getState())
  if (session.getState().hiddenLabels.length > 0) setHiddenLabels([])
  else if (mark) hideOthers(mark.labelId)
}

const zoomBy = (direction: 1 | -1) => (): unknown =>
  setPreferences({ zoom: stepZoom(session.getState().app?.preferences.zoom ?? 1, direction) })

const dimOthers = (): void => {
  const { viewer } = session.getState()
  viewer?.setDimmed(!viewer.isDimmed())
}

export const viewCommands: readonly Command[] = [
  {
    id: 'layer.entity',
    group: 'view',
    title: 'command.layer.entity',
    keys: ['Alt+1'],
    where: 'window',
    when: hasProject,
    run: () => toggleLayer('entity'),
  },
  {
    id: 'layer.commitment',
    group: 'view',
    title: 'command.layer.commitment',
    keys: ['Alt+2'],
    where: 'window',
    when: hasProject,
    run: () => toggleLayer('commitment'),
  },
  {
    id: 'layer.theme',
    group: 'view',
    title: 'command.layer.theme',
    keys: ['Alt+3'],
    where: 'window',
    when: hasProject,
    run: () => toggleLayer('theme'),
  },
  {
    id: 'view.labelFilter',
    group: 'view',
    title: 'command.view.labelFilter',
    keys: ['Mod+Shift+L'],
    where: 'window',
    when: hasArticle,
    run: () => update({ dialog: { type: 'label-filter' } }),
  },
  {
    id: 'view.onlyLabel',
    group: 'view',
    title: 'command.view.onlyLabel',
    keys: ['O'],
    where: 'reading',
    when: state => hasFocusedMark(state) && state.selection === null,
    run: onlyFocusedLabel,
  },
  {
    id: 'view.allLabels',
    group: 'view',
    title: 'command.view.allLabels',
    keys: [],
    where: 'window',
    when: state => hasProject(state) && state.hiddenLabels.length > 0,
    run: () => setHiddenLabels([]),
  },
  {
    id: 'view.print',
    group: 'view',
    title: 'command.view.print',
    keys: ['Mod+P'],
    where: 'window',
    when: hasArticle,
    run: () => window.print(),
  },
  {
    id: 'view.dimOthers',
    group: 'view',
    title: 'command.view.dimOthers',
    keys: ['Alt+0'],
    where: 'window',
    when: hasArticle,
    run: dimOthers,
  },
  {
    id: 'view.focusNextPane',
    group: 'view',
    title: 'command.view.focusNextPane',
    keys: ['F6'],
    where: 'window',
    when: hasProject,
    run: () => focusNextPane(1),
  },
  {
    id: 'view.focusPreviousPane',
    group: 'view',
    title: 'command.view.focusPreviousPane',
    keys: ['Shift+F6'],
    where: 'window',
    when: hasProject,
    run: () => focusNextPane(-1),
  },
  {
    id: 'view.toggleCorpus',
    group: 'view',
    title: 'command.view.toggleCorpus',
    keys: ['Mod+B'],
    where: 'window',
    when: hasProject,
    run: () => toggleFold('corpus'),
  },
  {
    id: 'view.toggleInspector',
    group: 'view',
    title: 'command.view.toggleInspector',
    keys: ['Mod+I'],
    where: 'window',
    when: hasProject,
    run: () => toggleFold('inspector'),
  },
  {
    id: 'view.zoomIn',
    group: 'view',
    title: 'command.view.zoomIn',
    keys: ['Mod++'],
    where: 'always',
    run: zoomBy(1),
  },
  {
    id: 'view.zoomOut',
    group: 'view',
    title: 'command.view.zoomOut',
    keys: ['Mod+-'],
    where: 'always',
    run: zoomBy(-1),
  },
  {
    id: 'view.zoomReset',
    group: 'view',
    title: 'command.view.zoomReset',
    keys: ['Mod+0'],
    where: 'always',
    run: () => setPreferences({ zoom: 1 }),
  },
]
