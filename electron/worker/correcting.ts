import { hashOf, type Snapshot, type StoredText } from '../../db/index.ts'
import { quoteOf } from '../../shared/annotation/check.ts'
import { change, removal, type Change, type Fields } from '../../shared/annotation/events.ts'
import { patchToFields } from '../../shared/annotation/fields.ts'
import type { Annotation, Article, Region } from '../../shared/annotation/model.ts'
import { carrySpan, type Revision } from '../../shared/annotation/carry-span.ts'
import { compareTexts, reanchorMark, type MarkChange, type Verdict } from '../../shared/annotation/reanchor.ts'
import type { Json } from '../../shared/base/json.ts'
import { ActionableError } from '../../shared/base/errors.ts'
import { toCanonical } from '../../shared/document/canonical.ts'
import { isBlank } from '../../shared/document/paragraphs.ts'
import type { CorrectionPreview, RevisionRow } from '../../shared/ipc/contract.ts'
import type { Opened } from './context.ts'
import { differing } from './marks.ts'

/** Marks that a preview names; the others are counted only. */
const NAMED = 200

/** What a correction would do: nothing is written yet. */
export type Plan = {
  readonly stored: StoredText
  readonly changes: readonly Change[]
  readonly preview: CorrectionPreview
}

/**
 * What becomes of an article, its marks and its regions when its text is corrected; `undefined` when the text is as it
 * is. Throws `text-has-changed` when `baseHash` is not the present text's, `correction-empty`, `text-lone-surrogate`,
 * `text-binary`.
 */
export function planCorrection(opened: Opened, article: Article, baseHash: string, typed: string): Plan | undefined {
  if (article.textHash !== baseHash) throw new ActionableError('text-has-changed', { title: article.title })
  if (isBlank(typed)) throw new ActionableError('correction-empty', { title: article.title })
  const nul = typed.indexOf('\0')
  if (nul !== -1) throw new ActionableError('text-binary', { file: article.title, offset: nul })
  const { text } = toCanonical(typed, article.title)
  const hash = hashOf(text)
  if (hash === baseHash) return undefined
  const revision = compareTexts(opened.textOf(article), text)
  const marks = opened.project.annotations.allOfArticle(article.id)
  const outcomes = marks.map(mark => ({ mark, ...reanchorMark(revision, { from: baseHash, to: hash }, mark) }))
  const regions = opened.project.regions.inArticle(article.id).map(region => reanchorRegion(revision, region))
  return {
    stored: { hash, text, encoding: 'UTF-8', hadBom: false, changes: { lineEndings: 0, composed: 0 } },
    changes: [
      change('article', article.id, { textHash: hash }, { textHash: baseHash }),
      ...outcomes.flatMap(({ mark, ...outcome }) => toChange(mark, outcome)),
      ...regions.flat(),
    ],
    preview: toPreview(revision, outcomes),
  }
}

function toChange(mark: Annotation, { segments, slots, anchor }: MarkChange): readonly Change[] {
  const fields: Fields = {
    ...patchToFields(slots ? { frame: { slots: toMutable(slots) } } : {}),
    ...(segments ? { segments: segments as unknown as Json } : {}),
    ...(anchor === undefined ? {} : { anchor: anchor as unknown as Json }),
  }
  const { set, was } = differing(mark, fields)
  return Object.keys(set).length === 0 ? [] : [change('annotation', mark.id, set, was)]
}

const toMutable = <T>(slots: Readonly<Record<string, readonly T[]>>): Record<string, T[]> =>
  Object.fromEntries(Object.entries(slots).map(([code, fillers]) => [code, [...fillers]]))

/** A region whose words are gone goes with them; its decision was about nothing else. */
function reanchorRegion(revision: Revision, { id, start, end }: Region): readonly Change[] {
  const carried = carrySpan(revision, { start, end })
  if (carried.verdict === 'lost') return [removal('region', id)]
  const { to } = carried
  return to.start === start && to.end === end ? [] : [change('region', id, { ...to }, { start, end })]
}

type Outcome = MarkChange & { readonly mark: Annotation }

function toPreview({ before, after }: Revision, outcomes: readonly Outcome[]): CorrectionPreview {
  const counts: Record<Verdict, number> = { unchanged: 0, moved: 0, changed: 0, lost: 0 }
  for (const { verdict } of outcomes) counts[verdict] += 1
  const doubtful = outcomes.filter(({ verdict }) => verdict === 'changed' || verdict === 'lost').slice(0, NAMED)
  return {
    counts,
    doubtful: doubtful.map(({ mark, verdict, segments }) => ({
      id: mark.id,
      layer: mark.layer,
      labelId: mark.labelId,
      verdict: verdict === 'lost' ? 'lost' : 'changed',
      was: mark.anchor?.quote ?? quoteOf(before, mark.segments),
      now: verdict === 'lost' ? '' : quoteOf(after, segments ?? mark.segments),
    })),
  }
}

/** The texts that an article has had, the first one first. A text that it came back to is listed once. */
export function revisionsOf(project: Pick<Snapshot, 'events' | 'articles'>, article: Article): readonly RevisionRow[] {
  const rows = new Map<string, RevisionRow>()
  for (const { id, at, author, payload } of project.events.ofObject(article.id)) {
    const hash = payload.set?.['textHash']
    if (typeof hash !== 'string' || rows.has(hash)) continue
    const length = project.articles.text(hash)?.text.length ?? 0
    rows.set(hash, { hash, event: id, at, authorId: author, length, isCurrent: hash === article.textHash })
  }
  return [...rows.values()]
}

/** One of the article's texts. Throws `revision-unknown`. */
export function textOfRevision(opened: Opened, article: Article, hash: string): string {
  const isOurs = revisionsOf(opened.project, article).some(row => row.hash === hash)
  const text = isOurs ? opened.project.articles.text(hash)?.text : undefined
  if (text === undefined) throw new ActionableError('revision-unknown', { title: article.title })
  return text
}
