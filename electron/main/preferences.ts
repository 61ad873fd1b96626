import { z } from 'zod'
import { Preferences } from '../../shared/ipc/contract.ts'
import type { Language } from '../../shared/i18n/fill.ts'

/** Place of the window. Unit: device-independent pixels. */
export const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
})
export type Bounds = z.infer<typeof Bounds>

/** What `preferences.json` holds. */
export const StoredPreferences = Preferences.extend({
  // Files of earlier versions have none.
  keys: Preferences.shape.keys.default({}),
  window: z.object({ bounds: Bounds, isMaximized: z.boolean() }).nullable(),
})
export type StoredPreferences = z.infer<typeof StoredPreferences>

export const defaultPreferences: StoredPreferences = {
  language: null,
  theme: 'system',
  zoom: 1,
  annotatorName: '',
  keys: {},
  window: null,
}

/** The chosen language; else Vietnamese where the system speaks it, English everywhere else. */
export const languageOf = (chosen: Language | null, systemLocale: string): Language =>
  chosen ?? (/^vi\b/i.test(systemLocale) ? 'vi' : 'en')

/** The interface's part of what is stored. */
export const toPreferences = ({ window: _place, ...preferences }: StoredPreferences): Preferences => preferences
