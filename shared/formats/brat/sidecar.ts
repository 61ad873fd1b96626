import { z } from 'zod'
import { Codebook } from '../../annotation/codebook.ts'
import { Article } from '../../annotation/model.ts'

export const ANNOTATION_CONF = 'annotation.conf'
export const VISUAL_CONF = 'visual.conf'
/** Beside the pairs; brat passes over files of other names. */
export const SIDECAR = 'chugiai.json'
export const SIDECAR_FORMAT = 'chugiai-brat'
export const SIDECAR_VERSION = 1

/** What our own export says beyond what brat holds. An import does without it when it is not there. */
export const Sidecar = z.object({
  format: z.literal(SIDECAR_FORMAT),
  version: z.literal(SIDECAR_VERSION),
  codebook: Codebook,
  articles: z.record(z.string(), Article),
})
export type Sidecar = z.infer<typeof Sidecar>
