import type { AttributeDef } from '../../../shared/annotation/codebook.ts'
import type { AttributeValue } from '../../../shared/annotation/model.ts'
import { readPartialDate } from '../../../shared/document/partial-date.ts'

/** What was typed, read as an attribute's value: the value, `null` for an empty field, or what is wrong with it. */
export type ReadAttribute =
  | { readonly ok: true; readonly value: AttributeValue | null }
  | { readonly ok: false; readonly problem: 'number' | 'date' }

/** Reads a typed value of a text, number or date attribute. A decimal comma is taken as well as a point. */
export function readAttribute(kind: AttributeDef['kind'], typed: string): ReadAttribute {
  const trimmed = typed.trim()
  if (trimmed === '') return { ok: true, value: null }
  if (kind === 'number') return readNumber(trimmed)
  if (kind !== 'date') return { ok: true, value: trimmed }
  const date = readPartialDate(trimmed)
  return date === undefined ? { ok: false, problem: 'date' } : { ok: true, value: date }
}

function readNumber(typed: string): ReadAttribute {
  const plain = typed.replace(/[\s\u00a0_]/gu, '')
  const value = /^[+-]?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : NaN
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, problem: 'number' }
}

/** Whether an attribute that the codebook asks for is still empty. */
export const isMissing = (attribute: AttributeDef, value: AttributeValue | undefined): boolean =>
  attribute.required && (value === undefined || value === '')
