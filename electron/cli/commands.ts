import { existsSync } from 'node:fs'
import path from 'node:path'
import { ActionableError } from '../../shared/base/errors.ts'
import { unnamedAnnotator } from '../../shared/annotation/annotators.ts'
import { newId } from '../../shared/base/ids.ts'
import { exporterById, exporters } from '../../shared/formats/index.ts'
import type { Language } from '../../shared/i18n/fill.ts'
import type { WorkerCore } from '../worker/worker-core.ts'
import { lineWithWords, say, wordsOf, type Answer } from './answers.ts'
import type { Command } from './arguments.ts'
import { countProject } from './stats.ts'

export type CommandContext = {
  readonly core: WorkerCore
  readonly language: Language
  readonly version: string
  /** Told the id of a job that has begun, so that it can be stopped. */
  readonly onJob: (job: string) => void
}

/** Runs a command with the calls that the window makes too. Throws what went wrong. */
export async function runCommand(command: Command, context: CommandContext): Promise<Answer> {
  if (command.name === 'import') return importFiles(command, context)
  if (command.name === 'export') return exportProject(command, context)
  if (command.name === 'verify') return verify(command.project, context)
  if (command.name === 'stats') return stats(command.project, context)
  return command.name === 'help' ? help(context) : version(context)
}

const version = (context: CommandContext): Answer => ({
  status: 0,
  text: [context.version],
  json: { ok: true, version: context.version },
})

function help({ language, version }: CommandContext): Answer {
  const formats = exporters.map(({ id }) => id).join(', ')
  const text = say('cli.help', language, { version, formats })
  return { status: 0, text: [text], json: { ok: true, help: text } }
}

type Of<Name extends Command['name']> = Extract<Command, { name: Name }>

async function importFiles(
  { project, files, isNew, annotator }: Of<'import'>,
  context: CommandContext,
): Promise<Answer> {
  const { core, language } = context
  const target = projectPath(project)
  const made = isNew || !existsSync(target)
  if (made) {
    const name = path.basename(target, path.extname(target))
    await core.call('project.create', { path: target, name, annotatorName: annotator ?? unnamedAnnotator[language] })
  } else await core.call('project.open', { path: target })
  if (annotator !== undefined) core.seat(annotator)
  const report = await core.call('article.import', {
    job: startJob(context),
    paths: files.map(file => path.resolve(file)),
  })
  const lines = report.lines.map(line => lineWithWords(line, language))
  return {
    status: report.refused > 0 ? 1 : 0,
    text: [
      ...(made ? [say('cli.created', language, { path: target })] : []),
      ...lines.map(({ file, message, remedy }) =>
        [`${file}: ${withoutName(message, file)}`, remedy].filter(Boolean).join(' '),
      ),
      say('cli.imported', language, { taken: report.taken, annotations: report.annotations, refused: report.refused }),
    ],
    json: { ok: true, project: target, made, ...report, lines },
  }
}

/** Failures name their file by themselves; the line has done so already. */
const withoutName = (message: string, file: string): string =>
  message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message

async function exportProject(
  { project, formats, out, articles, revisions }: Of<'export'>,
  context: CommandContext,
): Promise<Answer> {
  const { core, language } = context
  for (const format of formats) exporterById(format)
  await core.call('project.open', { path: project })
  const chosen = articles.length > 0 ? { articleIds: await chooseArticles(core, articles) } : {}
  const report = await core.call('dataset.export', {
    job: startJob(context),
    formats: [...formats],
    folder: path.resolve(out),
    ...(revisions ? { revisions } : {}),
    ...chosen,
  })
  const losses = report.losses.map(loss => ({ ...loss, ...wordsOf(loss.code, {}, language) }))
  return {
    status: 0,
    text: [
      say('cli.exported', language, {
        articles: report.articles,
        annotations: report.annotations,
        folder: report.folder,
      }),
      ...report.files.map(file => `  ${file.path}  ${file.bytes}  ${file.sha256}`),
      ...losses.map(({ format, message, count }) => say('cli.loss', language, { format, message, count })),
    ],
    json: { ok: true, ...report, losses },
  }
}

/** Articles by id or exact title. Throws `article-choice-unknown` for one that is neither. */
async function chooseArticles(core: WorkerCore, named: readonly string[]): Promise<string[]> {
  const rows = await core.call('article.list', {})
  return named.flatMap(name => {
    const found = rows.filter(({ id, title }) => id === name || title === name.normalize('NFC')).map(({ id }) => id)
    if (found.length === 0) throw new ActionableError('article-choice-unknown', { article: name })
    return found
  })
}

async function verify(project: string, { core, language }: CommandContext): Promise<Answer> {
  await core.call('project.open', { path: project })
  const report = await core.call('project.verify', {})
  const { problems, ok: isSound, ...counts } = report
  return {
    status: isSound ? 0 : 1,
    text: isSound
      ? [say('cli.sound', language, counts)]
      : [
          say('cli.unsound', language, { count: problems.length }),
          ...problems.map(({ code, detail }) => `  ${code}: ${detail}`),
        ],
    json: { ok: true, isSound, ...counts, problems },
  }
}

async function stats(project: string, { core, language }: CommandContext): Promise<Answer> {
  await core.call('project.open', { path: project })
  const counted = await countProject(core)
  const { name, articles, characters, annotations, labels } = counted
  return {
    status: 0,
    text: [
      say('cli.stats', language, { name, articles: articles.length, characters, ...annotations }),
      ...articles.map(
        row => `  ${row.id}  ${row.date ?? '–'}  ${row.entity}/${row.commitment}/${row.theme}  ${row.title}`,
      ),
      ...labels.map(label => `  ${label.layer} ${label.code}: ${label.count}`),
    ],
    json: { ok: true, ...counted },
  }
}

/** A new project gets the extension when it was named without any. */
const projectPath = (named: string): string =>
  path.resolve(existsSync(named) || path.extname(named) !== '' ? named : `${named}.chugiai`)

function startJob({ onJob }: CommandContext): string {
  const job = newId()
  onJob(job)
  return job
}
