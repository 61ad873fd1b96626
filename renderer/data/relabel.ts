import { labelById, type Codebook } from '../../shared/annotation/codebook.ts'
import type { Annotation, AnnotationPatch } from '../../shared/annotation/model.ts'

/**
 * The change that gives a mark another label of its layer. Attributes that the new label does not have, or not with
 * that value, go; a strength that was the old modality's preset becomes the new one's, one set by hand stays.
 */
export function relabel(mark: Annotation, labelId: string, codebook: Codebook): AnnotationPatch {
  const before = labelById(codebook, mark.labelId)
  const after = labelById(codebook, labelId)
  const lost = Object.entries(mark.attributes).filter(([code, value]) => {
    const attribute = after?.attributes.find(each => each.code === code)
    return !attribute || (attribute.kind === 'enumerated' && !attribute.values.some(allowed => allowed.code === value))
  })
  const isPreset = mark.frame !== undefined && mark.frame.strength === (before?.strength ?? null)
  return {
    labelId,
    ...(lost.length > 0 ? { attributes: Object.fromEntries(lost.map(([code]) => [code, null])) } : {}),
    ...(isPreset && after ? { frame: { strength: after.strength } } : {}),
  }
}
