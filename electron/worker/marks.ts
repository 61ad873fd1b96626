import { annotationToFields } from '../../shared/annotation/fields.ts'
import type { Fields } from '../../shared/annotation/events.ts'
import { checkAnnotation, checkQuote, type Ground } from '../../shared/annotation/check.ts'
import type { Annotation, AnnotationPatch, Filler } from '../../shared/annotation/model.ts'
import { sameJson } from '../../shared/base/json.ts'
import { ActionableError } from '../../shared/base/errors.ts'
import type { Opened } from './context.ts'

/** A live mark. Throws `annotation-unknown`. */
export function markById({ project }: Opened, id: string): Annotation {
  const found = project.annotations.get(id)
  if (!found) throw new ActionableError('annotation-unknown')
  return found
}

/**
 * Refuses a mark that its text, the codebook or other marks cannot hold (`checkAnnotation`), and one whose caller saw
 * other words at its place (`quote-differs`). `quote` is absent where the place does not change.
 */
export function checkMark(opened: Opened, mark: Annotation, quote: string | undefined): void {
  const article = opened.article(mark.articleId)
  const ground: Ground = { title: article.title, text: opened.textOf(article) }
  checkAnnotation(mark, ground, opened.codebook())
  if (quote !== undefined) checkQuote(quote, mark.segments, ground)
}

type References = {
  readonly parentId?: string | null | undefined
  readonly slots?: Readonly<Record<string, readonly Filler[] | null>> | undefined
}

/**
 * Refuses references to marks that are not there, a parent that is no commitment, and a parent that is the mark itself
 * directly or through others (`frame-cycle`). Only what is newly said is checked: a filler deleted since stays as it is.
 */
export function checkReferences(opened: Opened, id: string, { parentId, slots = {} }: References): void {
  for (const filler of Object.values(slots).flatMap(fillers => fillers ?? [])) {
    if (filler.type === 'annotation') markById(opened, filler.annotationId)
  }
  if (parentId === null || parentId === undefined) return
  const seen = new Set([id])
  for (let above: string | null = parentId; above !== null;) {
    if (seen.has(above)) throw new ActionableError('frame-cycle')
    seen.add(above)
    const parent: Annotation | undefined =
      above === parentId ? markById(opened, above) : opened.project.annotations.get(above)
    if (parent && !parent.frame) throw new ActionableError('frame-missing')
    above = parent?.frame?.parentId ?? null
  }
}

export const referencesOf = (patch: AnnotationPatch): References => ({
  parentId: patch.frame?.parentId,
  slots: patch.frame?.slots,
})

/** The fields of `set` that differ from the mark as it is, and what they are now. */
export function differing(mark: Annotation, set: Fields): { readonly set: Fields; readonly was: Fields } {
  const now = annotationToFields(mark)
  const names = Object.keys(set).filter(name => !sameJson(now[name] ?? null, set[name] ?? null))
  const pick = (fields: Fields): Fields => Object.fromEntries(names.map(name => [name, fields[name] ?? null]))
  return { set: pick(set), was: pick(now) }
}
