import type { Span } from '../../document/span.ts'
import type { UnitMap } from '../../document/units.ts'
/** The lines of one `.ann` file while they are being gathered; each adder returns the id it gave. */
export type AnnBuilder = {
  textBound(type: string, fragments: readonly Span[]): string
  /** Arguments are pairs of role and id; repeated roles are numbered from 2. */
  event(
    type: string,
    trigger: string,
  ): {
    readonly id: string
    argument(role: string, id: string): void
  }
  attribute(name: string, id: string, value?: string): void
  note(type: string, id: string, words: string): void
  /** The whole file: text-bound lines, events, attributes, notes; empty without marks. */
  toText(): string
}
/** `codePoints` counts the text's code points, which is the unit of `.ann` files. */
export declare function createAnn(text: string, codePoints: UnitMap): AnnBuilder
