import path from 'node:path'
import { createProject, openProject, type OpenOptions, type OpenProject } from '../../db/index.ts'
import { defaultCodebook } from '../../shared/annotation/default-codebook.ts'
import { addition } from '../../shared/annotation/events.ts'
import type { Annotator } from '../../shared/annotation/model.ts'
import { newId } from '../../shared/base/ids.ts'
import { createOpened, type Context, type Environment, type Opened } from './context.ts'
import { requireRuntime } from './native.ts'
import { projectInfo } from './project-info.ts'
import type { LifeCall, WorkerInput, WorkerOutput } from './protocol.ts'
import { addSamples } from './samples.ts'

/** Which project is open. Only the calls below change it. */
export type Holder = { opened: Opened | undefined }
export type LifeHandlers = { readonly [C in LifeCall]: (input: WorkerInput<C>) => Promise<WorkerOutput<C>> }

/** Annotators' colours, in the order in which they join a project. */
const COLORS = ['#3366aa', '#aa5522', '#2f7d4f', '#8a4a9e', '#a1323f', '#4a6b7c'] as const

/** The calls that open and close projects. The main process has validated their inputs. */
export function lifeHandlers(
  { environment, jobs }: Pick<Context, 'environment' | 'jobs'>,
  holder: Holder,
): LifeHandlers {
  const release = async (): Promise<void> => {
    await jobs.cancelAll()
    holder.opened?.project.close()
    holder.opened = undefined
  }
  /** The old project is let go of only when the new one is open, or nothing would be left after a failure. */
  const take = async (open: () => OpenProject, samePath: boolean): Promise<Opened> => {
    if (samePath) await release()
    const opened = toOpened(open())
    await release()
    return (holder.opened = opened)
  }
  const create = (input: { path: string; name: string; annotatorName: string }): Promise<Opened> =>
    take(() => createProject(input.path, newProject(input), optionsOf(environment)), false)
  return {
    'project.create': async input => projectInfo(await create(input)),
    async 'project.open'(input) {
      const isSame = holder.opened !== undefined && path.resolve(input.path) === holder.opened.project.path
      return projectInfo(await take(() => openProject(input.path, optionsOf(environment)), isSame))
    },
    async 'project.createSample'(input) {
      const opened = await create(input)
      addSamples(opened, new Date(environment.wallMs()).toISOString())
      return projectInfo(opened)
    },
    async 'project.close'() {
      await release()
      return {}
    },
  }
}

function optionsOf({ appVersion, nativeBinding, wallMs }: Environment): OpenOptions {
  requireRuntime(nativeBinding)
  return { appVersion, nativeBinding, wallMs }
}

const newProject = ({ name, annotatorName }: { name: string; annotatorName: string }) => ({
  name,
  annotator: { name: annotatorName, color: COLORS[0] },
  codebook: defaultCodebook(),
})

/**
 * Puts somebody else to the keyboard, by name: an annotator of the project, or a new one. For the command line; the
 * window keeps who worked there last.
 */
export function seatAnnotator(holder: Holder, name: string): void {
  const { opened } = holder
  if (!opened || opened.annotator.name === name) return
  const { project } = opened
  const known = project.annotators.list()
  const annotator = known.find(candidate => candidate.name === name) ?? {
    id: newId(),
    name,
    color: COLORS[known.length % COLORS.length]!,
  }
  if (!known.includes(annotator)) {
    const { id, ...fields } = annotator
    project.append(id, 'setup', [addition('annotator', id, fields)])
  }
  holder.opened = createOpened(project, annotator)
}

/** At the keyboard is who worked here last, else the project's first annotator. */
function toOpened(project: OpenProject): Opened {
  const annotators = project.annotators.list()
  const last = project.settings.get('annotator')
  const annotator: Annotator | undefined = annotators.find(({ id }) => id === last) ?? annotators[0]
  if (annotator) return createOpened(project, annotator)
  project.close()
  throw new Error('a project without annotators')
}
