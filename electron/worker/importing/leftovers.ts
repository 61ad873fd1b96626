import type { OpenProject } from '../../../db/index.ts'
import { addition, kindToNoun, type Change, type Fields, type Noun } from '../../../shared/annotation/events.ts'
import { foldObject, type FoldedObject } from '../../../shared/annotation/fold.ts'

/**
 * The change that adds an object, so that it is just this: an object of that id which was removed before (an import
 * that was undone) comes back, and fields that only its former self had are taken away.
 */
export function additionOver(project: OpenProject, noun: Noun, id: string, fields: Fields): Change {
  let former: FoldedObject | undefined
  for (const event of project.events.ofObject(id))
    if (kindToNoun(event.kind) === noun) former = foldObject(former, event)
  const leftover = Object.keys(former?.fields ?? {}).filter(name => !(name in fields))
  return addition(noun, id, { ...fields, ...Object.fromEntries(leftover.map(name => [name, null])) })
}
