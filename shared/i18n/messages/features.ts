import { commitmentMessages } from './features/commitment.ts'
import { correctingMessages } from './features/correcting.ts'
import { corpusMessages } from './features/corpus.ts'
import { exportingMessages } from './features/exporting.ts'
import { historyMessages } from './features/history.ts'
import { findingMessages } from './features/finding.ts'
import { importingMessages } from './features/importing.ts'
import { inspectorMessages } from './features/inspector.ts'
import { readingMessages } from './features/reading.ts'

/** Interface texts of the panels, in ICU message format, both languages side by side. */
export const featureMessages = {
  ...commitmentMessages,
  ...correctingMessages,
  ...corpusMessages,
  ...exportingMessages,
  ...historyMessages,
  ...findingMessages,
  ...importingMessages,
  ...inspectorMessages,
  ...readingMessages,
} as const
