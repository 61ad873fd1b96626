import type { StepResult } from '../../db/index.ts'
import { stampToMs } from '../../shared/base/clock.ts'
import { newId } from '../../shared/base/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { projectInfo } from './project-info.ts'
import type { Context, Opened } from './context.ts'

/** Kinds of object that the screen keeps a copy of, apart from articles and marks. */
const kept: ReadonlySet<string> = new Set(['project', 'annotator', 'label', 'slot', 'status'])

/** What a write answers: where it left every mark and article that it touched, and what can be undone now. */
export function toWritten(context: Context, result: StepResult): Written {
  const open = context.opened()
  const { events: _count, target: _target, affected, at, ...step } = result
  tellKept(context, affected)
  return { step, savedAt: new Date(stampToMs(at)).toISOString(), ...stacksOf(open), ...touched(open, affected) }
}

/** The same for many steps written together, such as all those undone at once: what they left, each object once. */
export function toWrittenAll(context: Context, results: readonly StepResult[]): Written {
  const last = results.at(-1)
  if (!last) return nothingWritten(context)
  const affected = new Map(results.flatMap(result => result.affected).map(one => [`${one.noun} ${one.id}`, one]))
  return toWritten(context, { ...last, affected: [...affected.values()] })
}

/** Tells the screen when codebook, annotators or the project itself are other than they were. */
export function tellKept({ environment, opened }: Context, affected: StepResult['affected']): void {
  if (!affected.some(({ noun }) => kept.has(noun))) return
  opened().forgetCodebook()
  environment.notify('project.changed', projectInfo(opened()))
}

/** The answer to a write that had nothing to change: all of it is on disk already. */
export const nothingWritten = ({ environment, opened }: Context): Written => ({
  step: { step: newId(), intent: 'do', kinds: [], objects: [] },
  savedAt: new Date(environment.wallMs()).toISOString(),
  ...stacksOf(opened()),
  annotations: [],
  removed: [],
  regions: [],
  removedRegions: [],
  articles: [],
})

export function stacksOf({ project, annotator }: Opened): { canUndo: boolean; canRedo: boolean } {
  const { canUndo, canRedo } = project.stacks(annotator.id)
  return { canUndo, canRedo }
}

function touched(
  { project }: Opened,
  affected: StepResult['affected'],
): Pick<Written, 'texts' | 'annotations' | 'removed' | 'regions' | 'removedRegions' | 'articles'> {
  const annotations: Written['annotations'] = []
  const removed: string[] = []
  const regions: Written['regions'] = []
  const removedRegions: string[] = []
  const articles = new Set<string>()
  for (const { noun, id } of affected) {
    if (noun === 'article') articles.add(id)
    if (noun === 'progress') articles.add(id.slice(0, id.indexOf('/')))
    if (noun === 'region') {
      const region = project.regions.get(id)
      if (region) regions.push(region)
      else removedRegions.push(id)
    }
    if (noun !== 'annotation') continue
    const annotation = project.annotations.get(id)
    // One that a correction has lost stands nowhere in the text.
    if (annotation && annotation.anchor?.verdict !== 'lost') annotations.push(annotation)
    else removed.push(id)
    articles.add(annotation?.articleId ?? articleOfRemoved(project, id))
  }
  articles.delete('')
  const texts = affected.flatMap(({ noun, id }) => (noun === 'article' ? [id] : []))
  return {
    ...(texts.length > 0 ? { texts } : {}),
    annotations,
    removed,
    regions,
    removedRegions,
    articles: [...articles],
  }
}

/** The log knows where a mark was that is no more. */
function articleOfRemoved(project: Opened['project'], id: string): string {
  const articleIds = project.events.ofObject(id).map(event => event.payload.set?.['articleId'])
  return articleIds.find(articleId => typeof articleId === 'string') ?? ''
}
