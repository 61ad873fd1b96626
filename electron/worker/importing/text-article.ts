import { hashOf, type StoredText } from '../../../db/index.ts'
import { addition, type Change, type Fields } from '../../../shared/annotation/events.ts'
import type { Article } from '../../../shared/annotation/model.ts'
import { ActionableError } from '../../../shared/base/errors.ts'
import { newId } from '../../../shared/base/ids.ts'
import { toCanonical } from '../../../shared/document/canonical.ts'
import type { Decoded } from '../../../shared/document/decode.ts'
import { findMetadata } from '../../../shared/document/metadata.ts'
import { isBlank } from '../../../shared/document/paragraphs.ts'

export type TextFile = {
  readonly decoded: Decoded
  /** Without its folder: kept with the article. */
  readonly fileName: string
  /** For messages. */
  readonly shownName: string
  /** ISO 8601, UTC, milliseconds. */
  readonly addedAt: string
}
export type MadeArticle = { readonly article: Article; readonly text: StoredText }

/** An article of a plain text. Throws `text-blank`, `text-lone-surrogate`. */
export function textToArticle({ decoded, fileName, shownName, addedAt }: TextFile): MadeArticle {
  if (isBlank(decoded.text)) throw new ActionableError('text-blank', { file: shownName })
  const { text, changes, map } = toCanonical(decoded.text, shownName)
  const hash = hashOf(text)
  const found = findMetadata(text, fileName)
  const article: Article = {
    id: newId(),
    title: found.title,
    titleCertainty: found.titleFrom === 'line' ? 'found' : 'guessed',
    date: found.date ?? null,
    dateCertainty: found.date === undefined ? 'unknown' : 'found',
    source: found.source ?? '',
    author: '',
    note: '',
    textHash: hash,
    fileName,
    addedAt,
  }
  const { encoding, hadBom } = decoded
  return { article, text: { hash, text, encoding, hadBom, changes, ...(map ? { original: decoded.text, map } : {}) } }
}

export function articleToChange({ id, ...fields }: Article): Change {
  return addition('article', id, fields satisfies Fields)
}
