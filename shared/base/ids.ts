import { v7 } from 'uuid'
import { z } from 'zod'

/** A UUID; ours are version 7, so that ids made later sort later. Made where the thing is made, never changed. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** A new UUIDv7 (RFC 9562, section 5.7) of the present moment; ids of one process never run backwards. */
export const newId = (): Id => v7()
