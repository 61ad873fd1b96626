import {
  chooseProject,
  closeProject,
  createSample,
  redo,
  saveCopy,
  toast,
  undo,
  verifyProject,
} from '../../data/actions.ts'
import { session, update } from '../../data/store.ts'
import { toggleHistory } from '../history-panel.ts'
import { canWrite, hasProject, type Command } from './command.ts'

const showVerdict = async (): Promise<void> => {
  const report = await verifyProject()
  if (!report) return
  const values = { articles: report.articles, annotations: report.annotations, events: report.events }
  if (report.ok) toast({ type: 'message', key: 'verify.fine', values })
  else
    toast({
      type: 'message',
      key: 'verify.problems',
      values: { count: report.problems.length, first: report.problems[0]?.detail ?? '' },
    })
}

export const projectCommands: readonly Command[] = [
  {
    id: 'project.new',
    group: 'project',
    title: 'command.project.new',
    keys: ['Mod+N'],
    where: 'window',
    run: () => update({ dialog: { type: 'new-project' } }),
  },
  {
    id: 'project.open',
    group: 'project',
    title: 'command.project.open',
    keys: ['Mod+O'],
    where: 'window',
    run: chooseProject,
  },
  {
    id: 'project.openSample',
    group: 'project',
    title: 'command.project.openSample',
    keys: [],
    where: 'window',
    run: () => createSample(session.getState().app?.preferences.annotatorName ?? ''),
  },
  {
    id: 'project.saveCopy',
    group: 'project',
    title: 'command.project.saveCopy',
    keys: ['Mod+Shift+S'],
    where: 'window',
    when: hasProject,
    run: saveCopy,
  },
  {
    id: 'project.verify',
    group: 'project',
    title: 'command.project.verify',
    keys: [],
    where: 'window',
    when: hasProject,
    run: showVerdict,
  },
  {
    id: 'dataset.export',
    group: 'project',
    title: 'command.dataset.export',
    keys: ['Mod+E'],
    where: 'window',
    when: state => hasProject(state) && state.articles.length > 0,
    run: () => update({ dialog: { type: 'export' } }),
  },
  {
    id: 'project.close',
    group: 'project',
    title: 'command.project.close',
    keys: ['Mod+Shift+W'],
    where: 'window',
    when: hasProject,
    run: closeProject,
  },
  {
    id: 'history.undo',
    group: 'project',
    title: 'command.history.undo',
    keys: ['Mod+Z'],
    where: 'notTyping',
    when: state => canWrite(state) && state.canUndo,
    run: undo,
  },
  {
    id: 'history.redo',
    group: 'project',
    title: 'command.history.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    where: 'notTyping',
    when: state => canWrite(state) && state.canRedo,
    run: redo,
  },
  {
    id: 'history.panel',
    group: 'project',
    title: 'command.history.panel',
    keys: ['Mod+Shift+H'],
    where: 'window',
    when: hasProject,
    run: toggleHistory,
  },
]
