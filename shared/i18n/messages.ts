import { appMessages } from './messages/app.ts'
import { featureMessages } from './messages/features.ts'
import { reportMessages } from './messages/report.ts'
import { viewerMessages } from './messages/viewer.ts'
import type { Bilingual, Language } from './fill.ts'

/** Every sentence of the interface by key, in ICU message format. */
export const messages = {
  ...appMessages,
  ...featureMessages,
  ...reportMessages,
  ...viewerMessages,
} as const satisfies Record<string, Bilingual>

export type MessageKey = keyof typeof messages

/** One language's catalogue, as react-intl takes it. */
export const catalogue = (language: Language): Record<MessageKey, string> =>
  Object.fromEntries(Object.entries<Bilingual>(messages).map(([key, text]) => [key, text[language]])) as Record<
    MessageKey,
    string
  >
