import { app, nativeTheme } from 'electron'
import { unnamedAnnotator } from '../../shared/annotation/annotators.ts'
import type { Language } from '../../shared/i18n/fill.ts'
import type { AppInfo, Preferences } from '../../shared/ipc/contract.ts'
import { openJsonFile, type JsonFile } from './json-file.ts'
import { inUserData } from './places.ts'
import { defaultPreferences, languageOf, StoredPreferences, toPreferences } from './preferences.ts'

/** The program's own state between starts, apart from any project. */
export type Settings = {
  readonly file: JsonFile<StoredPreferences>
  language(): Language
  info(): AppInfo
  change(set: { readonly [K in keyof Preferences]?: Preferences[K] | undefined }): void
  /** The name for a new project's annotator: the one asked for, the last one used, or none in particular. */
  annotatorName(asked: string): string
}

/** Must run when Electron is ready: the system's language is not known before. */
export function openSettings(onFailure: (error: unknown) => void): Settings {
  const file = openJsonFile({
    path: inUserData('preferences.json'),
    schema: StoredPreferences,
    fallback: defaultPreferences,
    onFailure,
  })
  const language = (): Language => languageOf(file.get().language, app.getLocale())
  nativeTheme.themeSource = file.get().theme
  return {
    file,
    language,
    info: () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
      language: language(),
      preferences: toPreferences(file.get()),
    }),
    change(set) {
      const defined = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
      file.set(StoredPreferences.parse({ ...file.get(), ...defined }))
      nativeTheme.themeSource = file.get().theme
    },
    annotatorName: asked => (asked.trim() || file.get().annotatorName || unnamedAnnotator[language()]).slice(0, 80),
  }
}
