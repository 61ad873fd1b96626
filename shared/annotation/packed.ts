import { textOffset } from '../document/span.ts'
import type { Fields } from './events.ts'
import { trustedAnnotation } from './fields.ts'
import type { Annotation } from './model.ts'

/** A mark as the project stores it: its fields as JSON with the keys in code-unit order. */
export type StoredMark = readonly [id: string, fields: string]

/**
 * The marks of one article on their way to the screen, as one string: processes pass a string on at once, but copy
 * objects field by field. What marks have in common stands once: `kinds` holds the fields of marks without their place
 * and time, `plain` four values for each mark of one passage (place in `kinds`, time, start, end), `whole` the others.
 */
type Packed = {
  readonly kinds: readonly string[]
  readonly ids: readonly string[]
  readonly plain: readonly (string | number)[]
  readonly whole: readonly StoredMark[]
}

// Inside a JSON string every quote stands behind a backslash, so neither can match in words that somebody wrote.
const time = /"createdAt":"([^"\\]*)",/
const place = /"segments":\[\{"end":(\d+),"start":(\d+)\}\],?/

/** Packs stored marks without reading their JSON. In linear time. */
export function packMarks(marks: Iterable<StoredMark>): string {
  const kinds = new Map<string, number>()
  const ids: string[] = []
  const plain: (string | number)[] = []
  const whole: StoredMark[] = []
  for (const mark of marks) {
    const [id, fields] = mark
    const when = time.exec(fields)
    const where = place.exec(fields)
    if (!when || !where || where.index < when.index) {
      whole.push(mark)
      continue
    }
    const kind =
      fields.slice(0, when.index) +
      fields.slice(when.index + when[0].length, where.index) +
      fields.slice(where.index + where[0].length)
    const known = kinds.get(kind) ?? kinds.size
    if (known === kinds.size) kinds.set(kind, known)
    ids.push(id)
    plain.push(known, when[1]!, Number(where[2]), Number(where[1]))
  }
  return JSON.stringify({ kinds: [...kinds.keys()], ids, plain, whole } satisfies Packed)
}

/** The marks again. What marks have in common they share: nothing may be changed in place. */
export function unpackMarks(packed: string): Annotation[] {
  const { kinds, ids, plain, whole } = JSON.parse(packed) as Packed
  const common = kinds.map(kind => trustedAnnotation('', { ...parseKind(kind), createdAt: '', segments: [] }))
  const found = ids.map((id, at): Annotation => {
    const kind = common[plain[4 * at] as number]!
    const createdAt = plain[4 * at + 1] as string
    const start = textOffset(plain[4 * at + 2] as number)
    const end = textOffset(plain[4 * at + 3] as number)
    return { ...kind, id, createdAt, segments: [{ start, end }] }
  })
  for (const [id, fields] of whole) found.push(trustedAnnotation(id, JSON.parse(fields) as Fields))
  return found
}

/** A comma is left over where the last key was taken out. */
const parseKind = (kind: string): Fields => JSON.parse(kind.replace(/,\}$/, '}')) as Fields
