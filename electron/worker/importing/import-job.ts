import path from 'node:path'
import { ActionableError } from '../../../shared/base/errors.ts'
import { newId } from '../../../shared/base/ids.ts'
import { decodeText } from '../../../shared/document/decode.ts'
import type { ImportContext, Importer, ImportResult, InputFile } from '../../../shared/formats/index.ts'
import type { ImportReport } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import type { Job } from '../jobs.ts'
import { tellKept } from '../written.ts'
import { createIntake, type Intake } from './intake.ts'
import { jsonlParts, shifted } from './jsonl-parts.ts'
import { refusal, remark } from './lines.ts'
import { ARTICLE_LIMIT, DATASET_LIMIT, readSource } from './read-file.ts'
import { listSources, type Source } from './sources.ts'
import { textToArticle } from './text-article.ts'
import { planUnits, type Unit } from './units.ts'

/**
 * Imports files and folders as one step of history. Every file gets its line in the report; what fails is refused by
 * itself. When it is cancelled, or the disk is full, the articles taken so far stay and the report says where it stopped.
 * Throws `project-readonly` before anything is read, and `cancelled` when that comes before the first file.
 */
export async function importArticles(context: Context, job: Job, paths: readonly string[]): Promise<ImportReport> {
  const opened = context.opened()
  if (opened.project.readOnly) throw new ActionableError('project-readonly', { path: opened.project.path })
  const { sources, lines } = await listSources(paths, job)
  const intake = createIntake(opened)
  intake.note(...lines)
  await takeUnits({ context, job, intake }, planUnits(sources))
  tellKept(
    context,
    intake.results().flatMap(({ affected }) => affected),
  )
  return intake.report()
}

type Work = { readonly context: Context; readonly job: Job; readonly intake: Intake }

async function takeUnits(work: Work, units: readonly Unit[]): Promise<void> {
  const { job, intake } = work
  for (const [index, unit] of units.entries()) {
    const [first] = unit.sources
    if (!first) continue
    job.tell(index, units.length, first.name)
    const stopped = job.isCancelled || (await takeUnit(work, unit)) || intake.flush(false) !== undefined
    if (stopped) {
      intake.note(remark(first.name, 'report.stopped', { count: units.length - index }))
      break
    }
    await job.breathe()
  }
  intake.flush(true)
  job.tell(units.length, units.length, '')
}

/** Whether the import must stop here. A file's own failure is its line in the report. */
async function takeUnit(work: Work, { importer, sources }: Unit): Promise<boolean> {
  if (importer === undefined) return takeText(work, sources)
  return importer.id === 'brat' ? takePairs(work, importer, sources) : takeDatasets(work, importer, sources)
}

async function takeText({ context, intake }: Work, sources: readonly Source[]): Promise<boolean> {
  for (const source of sources) {
    try {
      const decoded = decodeText(await readSource(source, ARTICLE_LIMIT), source.name)
      const addedAt = now(context)
      const made = textToArticle({ decoded, fileName: path.basename(source.path), shownName: source.name, addedAt })
      intake.take(source.name, toImported(source.name, made))
    } catch (error) {
      intake.note(refusal(source.name, error))
    }
  }
  return false
}

const toImported = (file: string, { article, text: { original, map, ...text } }: ReturnType<typeof textToArticle>) => ({
  file,
  article,
  text: original === undefined || map === undefined ? text : { ...text, original, map },
  annotations: [],
})

/** A file of the group that cannot be read is refused by itself; the importer says what is then missing of the rest. */
async function takePairs({ context, intake }: Work, importer: Importer, sources: readonly Source[]): Promise<boolean> {
  const files: InputFile[] = []
  for (const source of sources) {
    try {
      files.push({ path: source.name, bytes: await readSource(source, ARTICLE_LIMIT) })
    } catch (error) {
      intake.note(refusal(source.name, error))
    }
  }
  takeRead(intake, sources[0]!.name, () => importer.read(files, importContext(context, intake)))
  return false
}

async function takeDatasets(
  { context, job, intake }: Work,
  importer: Importer,
  sources: readonly Source[],
): Promise<boolean> {
  for (const source of sources) {
    try {
      const bytes = await readSource(source, DATASET_LIMIT)
      for (const part of jsonlParts(bytes)) {
        takeRead(intake, source.name, () =>
          withShift(
            importer.read([{ path: source.name, bytes: part.bytes }], importContext(context, intake)),
            part.shift,
          ),
        )
        if (intake.flush(false) !== undefined || job.isCancelled) return true
        await job.breathe()
      }
    } catch (error) {
      intake.note(refusal(source.name, error))
    }
  }
  return false
}

const withShift = (result: ImportResult, shift: number): ImportResult => ({
  ...result,
  refused: result.refused.map(refused => ({ ...refused, failure: shifted(refused.failure, shift) })),
})

function takeRead(intake: Intake, file: string, read: () => ImportResult): void {
  try {
    intake.takeResult(file, read())
  } catch (error) {
    intake.note(refusal(file, error))
  }
}

const now = ({ environment }: Context): string => new Date(environment.wallMs()).toISOString()

const importContext = (context: Context, intake: Intake): ImportContext => ({
  codebook: intake.codebook(),
  annotators: intake.annotators(),
  annotatorId: context.opened().annotator.id,
  newId,
  now: now(context),
})
