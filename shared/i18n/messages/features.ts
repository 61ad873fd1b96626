import { commitmentMessages } from './features/commitment.ts'
import { corpusMessages } from './features/corpus.ts'
import { exportingMessages } from './features/exporting.ts'
import { historyMessages } from './features/history.ts'
import { importingMessages } from './features/importing.ts'
import { inspectorMessages } from './features/inspector.ts'
import { readingMessages } from './features/reading.ts'

/** Interface texts of the panels, in ICU message format, both languages side by side. */
export const featureMessages = {
  ...commitmentMessages,
  ...corpusMessages,
  ...exportingMessages,
  ...historyMessages,
  ...importingMessages,
  ...inspectorMessages,
  ...readingMessages,
} as const
