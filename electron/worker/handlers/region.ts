import { checkSpan } from '../../../shared/annotation/check.ts'
import { addition, change, removal, type Change } from '../../../shared/annotation/events.ts'
import type { Region } from '../../../shared/annotation/model.ts'
import { ActionableError } from '../../../shared/base/errors.ts'
import { newId } from '../../../shared/base/ids.ts'
import { overlaps, type Span } from '../../../shared/document/span.ts'
import type { Handlers, ParsedInput } from '../../../shared/ipc/contract.ts'
import { without } from '../../../shared/suggest/regions.ts'
import type { Context } from '../context.ts'
import { nothingWritten, toWritten } from '../written.ts'

type Calls = 'region.set' | 'region.remove'
type Decision = ParsedInput<'region.set'>['regions'][number]

export const regionHandlers = (context: Context): Pick<Handlers<'worker'>, Calls> => ({
  'region.set'({ articleId, regions: decisions }) {
    const opened = context.opened()
    const article = opened.article(articleId)
    const text = opened.textOf(article)
    for (const decision of decisions) checkSpan(decision, { title: article.title, text })
    refuseOverlap(decisions)
    const before = opened.project.regions.inArticle(articleId)
    const fresh = decisions.filter(decision => !before.some(region => isSame(region, decision)))
    if (fresh.length === 0) return nothingWritten(context)
    const maker: Maker = {
      articleId,
      annotatorId: opened.annotator.id,
      createdAt: new Date(context.environment.wallMs()).toISOString(),
    }
    const changes = [
      ...before.flatMap(region => giveWay(text, region, fresh)),
      ...fresh.map(({ start, end, kind, state }) => regionAddition({ ...maker, start, end, kind, state })),
    ]
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', changes))
  },
  'region.remove'({ ids }) {
    const opened = context.opened()
    const changes = [...new Set(ids)].map(id => {
      if (!opened.project.regions.get(id)) throw new ActionableError('region-unknown')
      return removal('region', id)
    })
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', changes))
  },
})

type Maker = Pick<Region, 'articleId' | 'annotatorId' | 'createdAt'>

const regionAddition = (fields: Omit<Region, 'id'>): Change => addition('region', newId(), fields)

const isSame = (region: Region, { start, end, kind, state }: Decision): boolean =>
  region.start === start && region.end === end && region.kind === kind && region.state === state

function refuseOverlap(decisions: readonly Decision[]): void {
  const sorted = decisions.toSorted((a, b) => a.start - b.start)
  const clash = sorted.find((one, at) => at > 0 && overlaps(one, sorted[at - 1]!))
  if (clash) throw new ActionableError('regions-overlap', { start: clash.start, end: clash.end })
}

/** What an earlier decision becomes under new ones: it goes, shrinks, or falls into pieces. */
function giveWay(text: string, region: Region, decisions: readonly Span[]): readonly Change[] {
  if (!decisions.some(decision => overlaps(decision, region))) return []
  const [first, ...rest] = without(text, region, decisions)
  if (!first) return [removal('region', region.id)]
  const { id, ...fields } = region
  const was = { start: region.start, end: region.end }
  return [
    change('region', id, { start: first.start, end: first.end }, was),
    ...rest.map(({ start, end }) => regionAddition({ ...fields, start, end })),
  ]
}
