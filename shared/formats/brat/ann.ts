import type { Span } from '../../document/span.ts'
import type { UnitMap } from '../../document/units.ts'
import { coveredText } from './fragments.ts'

/** The lines of one `.ann` file while they are being gathered; each adder returns the id it gave. */
export type AnnBuilder = {
  textBound(type: string, fragments: readonly Span[]): string
  /** Arguments are pairs of role and id; repeated roles are numbered from 2. */
  event(type: string, trigger: string): { readonly id: string; argument(role: string, id: string): void }
  attribute(name: string, id: string, value?: string): void
  note(type: string, id: string, words: string): void
  /** The whole file: text-bound lines, events, attributes, notes; empty without marks. */
  toText(): string
}

/** `codePoints` counts the text's code points, which is the unit of `.ann` files. */
export function createAnn(text: string, codePoints: UnitMap): AnnBuilder {
  const textBounds: string[] = []
  const events: { readonly head: string; readonly parts: string[] }[] = []
  const attributes: string[] = []
  const notes: string[] = []
  return {
    textBound(type, fragments) {
      const id = `T${textBounds.length + 1}`
      const offsets = fragments.map(({ start, end }) => `${codePoints.fromUtf16(start)} ${codePoints.fromUtf16(end)}`)
      textBounds.push(`${id}\t${type} ${offsets.join(';')}\t${coveredText(text, fragments)}`)
      return id
    },
    event(type, trigger) {
      const id = `E${events.length + 1}`
      const parts = [`${type}:${trigger}`]
      const used = new Map<string, number>()
      events.push({ head: id, parts })
      return {
        id,
        argument(role, target) {
          const number = (used.get(role) ?? 0) + 1
          used.set(role, number)
          parts.push(`${role}${number === 1 ? '' : number}:${target}`)
        },
      }
    },
    attribute(name, id, value) {
      attributes.push(`A${attributes.length + 1}\t${name} ${id}${value === undefined ? '' : ` ${value}`}`)
    },
    note: (type, id, words) => void notes.push(`#${notes.length + 1}\t${type} ${id}\t${words}`),
    toText() {
      const eventLines = events.map(({ head, parts }) => `${head}\t${parts.join(' ')}`)
      return [...textBounds, ...eventLines, ...attributes, ...notes].map(line => `${line}\n`).join('')
    },
  }
}
