import { layers, labelsInOrder, type Layer } from '../../shared/annotation/codebook.ts'
import type { WorkerCore } from '../worker/worker-core.ts'

export type ProjectCounts = {
  readonly name: string
  readonly annotators: readonly string[]
  /** UTF-16 code units of all texts. */
  readonly characters: number
  readonly annotations: Readonly<Record<Layer, number>>
  readonly articles: readonly ({
    readonly id: string
    readonly title: string
    readonly date: string | null
    readonly characters: number
  } & Readonly<Record<Layer, number>>)[]
  /** Labels in use, in the codebook's order. */
  readonly labels: readonly { readonly layer: Layer; readonly code: string; readonly count: number }[]
}

/** Counts an open project, one article at a time. */
export async function countProject(core: WorkerCore): Promise<ProjectCounts> {
  const [info, rows] = [await core.call('project.info', {}), await core.call('article.list', {})]
  const byLabel = new Map<string, number>()
  for (const { id } of rows) {
    const { annotations } = await core.call('article.open', { id })
    for (const { labelId } of annotations) byLabel.set(labelId, (byLabel.get(labelId) ?? 0) + 1)
  }
  const total = (layer: Layer): number => rows.reduce((sum, { counts }) => sum + counts[layer], 0)
  return {
    name: info.project.name,
    annotators: info.annotators.map(({ name }) => name),
    characters: rows.reduce((sum, { length }) => sum + length, 0),
    annotations: { entity: total('entity'), commitment: total('commitment'), theme: total('theme') },
    articles: rows.map(({ id, title, date, length, counts }) => ({ id, title, date, characters: length, ...counts })),
    labels: layers.flatMap(layer =>
      labelsInOrder(info.codebook, layer).flatMap(({ id, code }) => {
        const count = byLabel.get(id)
        return count === undefined ? [] : [{ layer, code, count }]
      }),
    ),
  }
}
