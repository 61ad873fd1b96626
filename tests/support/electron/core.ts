import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createWorkerCore, type WorkerCore } from '../../../electron/worker/worker-core.ts'
import { labelsInOrder, type Label, type Layer } from '../../../shared/annotation/codebook.ts'
import type { NewAnnotation } from '../../../shared/annotation/model.ts'
import { newId } from '../../../shared/base/ids.ts'
import type { ImportReport, Notice, ProjectInfo, Written } from '../../../shared/ipc/contract.ts'
import { span } from '../../../shared/document/span.ts'
import { tempFolder } from '../db/temp.ts'

export type Desk = {
  readonly core: WorkerCore
  readonly folder: string
  /** What the screen was told, in order. */
  readonly notices: readonly { readonly notice: Notice; readonly data: unknown }[]
  file(name: string): string
  /** Writes a file below the folder and returns its path. */
  write(name: string, content: string | Uint8Array): string
  import(...paths: readonly string[]): Promise<ImportReport>
  close(): Promise<void>
}

/** A worker on a folder of its own; every answer is held against the contract. */
export function openDesk(wallMs: () => number = Date.now): Desk {
  const temp = tempFolder()
  const notices: { notice: Notice; data: unknown }[] = []
  const core = createWorkerCore(
    {
      appVersion: '0.1.0',
      nativeBinding: process.env['CHUGIAI_NATIVE_BINDING'] || undefined,
      wallMs,
      notify: (notice, data) => notices.push({ notice, data }),
    },
    true,
  )
  return {
    core,
    folder: temp.path,
    notices,
    file: temp.file,
    write(name, content) {
      const file = temp.file(name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    import: (...paths) => core.call('article.import', { job: newId(), paths: [...paths] }),
    async close() {
      await core.call('project.close', {})
      temp.remove()
    },
  }
}

/** The same with a new project open. */
export async function openProjectDesk(): Promise<Desk & { readonly info: ProjectInfo }> {
  const desk = openDesk()
  const info = await desk.core.call('project.create', {
    path: desk.file('a.chugiai'),
    name: 'Thử',
    annotatorName: 'Lan',
  })
  return { ...desk, info }
}

export const ARTICLE =
  'Hợp tác chuyển đổi số\nHà Nội, ngày 15/1/2026\nBộ trưởng đề nghị hai bên ký thỏa thuận trong năm 2026. Ông Kim cam kết hỗ trợ Việt Nam.\n'

/** Imports one article and returns its id and text. */
export async function addArticle(desk: Desk, text: string = ARTICLE): Promise<{ id: string; text: string }> {
  const report = await desk.import(desk.write(`${newId()}.txt`, text))
  const id = report.lines.find(line => line.outcome === 'taken')?.articleId
  if (id === undefined) throw new Error(JSON.stringify(report.lines))
  return { id, text: (await desk.core.call('article.open', { id })).text }
}

export const firstLabel = (info: ProjectInfo, layer: Layer): Label => labelsInOrder(info.codebook, layer)[0]!

/** A mark of the first label of a layer on the first place where the words stand. */
export function draft(
  info: ProjectInfo,
  article: { id: string; text: string },
  layer: Layer,
  words: string,
): NewAnnotation {
  const start = article.text.indexOf(words)
  const label = firstLabel(info, layer)
  const frame = {
    status: info.codebook.statuses[0]!.code,
    strength: label.strength,
    testable: null,
    parentId: null,
    deadline: null,
    slots: {},
  }
  return {
    id: newId(),
    articleId: article.id,
    layer,
    labelId: label.id,
    segments: [span(start, start + words.length)],
    ...(layer === 'commitment' ? { frame } : {}),
  }
}

export const addMark = (desk: Desk, annotation: NewAnnotation, quote: string): Promise<Written> =>
  desk.core.call('annotation.add', { annotation, quote })

/** How a call fails: its code. */
export async function failing(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'nothing failed'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
