import type { Bilingual } from '../i18n/fill.ts'

/**
 * Who marks while nobody has given a name. Never the name of the system's user: a project is passed on, and holds
 * only names that people have chosen.
 */
export const unnamedAnnotator: Bilingual = { vi: 'Người chú giải', en: 'Annotator' }
