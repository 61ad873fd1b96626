import { Codebook } from './codebook.ts'
import { entityLabels } from './default-codebook/entities.ts'
import { modalityLabels } from './default-codebook/modalities.ts'
import { slots } from './default-codebook/slots.ts'
import { societyThemes } from './default-codebook/society-themes.ts'
import { statuses } from './default-codebook/statuses.ts'
import { technologyThemes } from './default-codebook/technology-themes.ts'
import { themeLabelsOf } from './default-codebook/theme-row.ts'

/**
 * A fresh copy of the codebook that a new project starts with. Every id is a constant, so that two projects made
 * apart from each other share their labels and can be merged; from then on the codebook is the project's own.
 */
export const defaultCodebook = (): Codebook =>
  Codebook.parse({
    labels: [...entityLabels, ...modalityLabels, ...themeLabelsOf([...technologyThemes, ...societyThemes])],
    slots,
    statuses,
  })
