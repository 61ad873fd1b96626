import { textToKey } from './keys.ts'

/**
 * The words of a text as a project's index holds them: runs of letters and digits, folded, without combining marks.
 * Text and query go through this same function, so the index need not know anything of Vietnamese.
 */
export const textToTokens = (text: string): readonly string[] =>
  (textToKey(text, folded).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map(token => token.replace(/\p{M}/gu, ''))
    .filter(token => token !== '')

const folded = { diacritics: 'folded', matchCase: false, foldTone: false } as const

/** Whether the query's last word may go on: it ends in a letter or digit. */
export const endsInWord = (query: string): boolean => /[\p{L}\p{M}\p{N}]$/u.test(query)
