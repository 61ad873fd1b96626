import fc from 'fast-check'
import { toCanonical } from '../../../../shared/document/canonical.ts'
import { hardText } from '../../../support/shared/texts.ts'

/** What an article's text can be: canonical, with emoji, joined letters, tabs, blank lines. */
export const articleText = (maxLength = 40): fc.Arbitrary<string> =>
  hardText(maxLength).map(text => toCanonical(text, 'a.txt').text)

/** The same with lines of several thousand letters, which the pane cuts into blocks. */
export const longText = (): fc.Arbitrary<string> =>
  fc
    .tuple(articleText(12), articleText(30), fc.integer({ min: 1, max: 600 }))
    .map(([before, part, times]) => toCanonical(before + part.repeat(times), 'a.txt').text)

export const lines = (count: number, length: number): string =>
  Array.from({ length: count }, (_, at) => `${at} `.padEnd(length, 'từ ')).join('\n')
