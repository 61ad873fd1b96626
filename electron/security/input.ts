import { z } from 'zod'
import { ActionableError } from '../../shared/base/errors.ts'
import { contract, type Call, type ParsedInput } from '../../shared/ipc/contract.ts'

/** Length of a refusal's detail, UTF-16 code units: it quotes what came in, which may be anything. */
const DETAIL_LENGTH = 300

/** The input of a call as its schema reads it. Throws `input-invalid` with the places that are wrong. */
export function parseInput<C extends Call>(call: C, input: unknown): ParsedInput<C> {
  const parsed = contract[call].input.safeParse(input)
  if (parsed.success) return parsed.data as ParsedInput<C>
  const detail = z
    .prettifyError(parsed.error)
    .replace(/\s*\n\s*/g, ' ')
    .slice(0, DETAIL_LENGTH)
  throw new ActionableError('input-invalid', { call, detail })
}

export const unknownCall = (call: unknown): ActionableError =>
  new ActionableError('input-invalid', { call: String(call).slice(0, 80), detail: 'there is no such call' })
