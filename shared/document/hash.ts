import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'

/** SHA-256 in lower-case hex over the UTF-8 bytes of a text: an article's identity. */
export const TextHash = z.string().regex(/^[0-9a-f]{64}$/)
export type TextHash = z.infer<typeof TextHash>

/** The text must have no lone surrogate (`decodeText` guarantees it), or two texts could share one hash. */
export const textToHash = (text: string): TextHash => bytesToHash(utf8ToBytes(text))
export const bytesToHash = (bytes: Uint8Array): TextHash => bytesToHex(sha256(bytes))
