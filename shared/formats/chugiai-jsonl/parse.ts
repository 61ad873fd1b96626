import type { z } from 'zod'
import { ActionableError } from '../../base/errors.ts'
import { hasLoneSurrogate } from '../text.ts'
import { FORMAT, HeaderLine, VERSION } from './schema.ts'

/** Where a line stands, for messages. */
export type Place = { readonly file: string; readonly line: number }

/** Longest piece of a parser's own words in a message. */
const DETAIL_LENGTH = 120

/** Throws `format-json`. */
export function parseJson(text: string, place: Place): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const detail = (cause instanceof Error ? cause.message : String(cause)).slice(0, DETAIL_LENGTH)
    throw new ActionableError('format-json', { ...place, detail }, { cause })
  }
}

/** The value in its checked form. Throws `format-shape` with the path of the first field that is wrong. */
export function parseShape<Shape extends z.ZodType>(schema: Shape, value: unknown, place: Place): z.output<Shape> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ActionableError('format-shape', {
      ...place,
      field: issue?.path.join('.') ?? '',
      detail: (issue?.message ?? '').slice(0, DETAIL_LENGTH),
    })
  }
  const field = pathOfLoneSurrogate(parsed.data)
  if (field !== undefined) throw new ActionableError('format-shape', { ...place, field, detail: 'lone surrogate' })
  return parsed.data
}

/** Throws `format-header` for files of another make, `format-version` for those of a newer program. */
export function parseHeader(value: unknown, place: Place): HeaderLine {
  const claimed = value as { format?: unknown; version?: unknown } | null
  if (typeof claimed !== 'object' || claimed?.format !== FORMAT) throw new ActionableError('format-header', place)
  if (typeof claimed.version === 'number' && claimed.version > VERSION) {
    throw new ActionableError('format-version', { file: place.file, found: claimed.version, known: VERSION })
  }
  return parseShape(HeaderLine, value, place)
}

/** The article's text is left to `toCanonical`, which names the offset. */
function pathOfLoneSurrogate(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return path !== 'text' && hasLoneSurrogate(value) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, member] of Object.entries(value)) {
    const found = hasLoneSurrogate(key) ? key : pathOfLoneSurrogate(member, path === '' ? key : `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Fields of the raw value that its checked form no longer has: what the format does not know. */
export function unknownFields(raw: unknown, parsed: unknown, path = ''): readonly string[] {
  if (typeof raw !== 'object' || raw === null || typeof parsed !== 'object' || parsed === null) return []
  return Object.keys(raw).flatMap(key => {
    const here = path === '' ? key : `${path}.${key}`
    if (!Object.hasOwn(parsed, key)) return [here]
    return unknownFields((raw as Record<string, unknown>)[key], (parsed as Record<string, unknown>)[key], here)
  })
}
