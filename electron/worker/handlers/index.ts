import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import { annotationHandlers } from './annotation.ts'
import { articleHandlers } from './article.ts'
import { codebookHandlers } from './codebook.ts'
import { commitmentHandlers } from './commitment.ts'
import { correctionHandlers } from './correction.ts'
import { datasetHandlers } from './dataset.ts'
import { historyHandlers } from './history.ts'
import { manyHandlers } from './many.ts'
import { projectHandlers } from './project.ts'
import { regionHandlers } from './region.ts'
import { searchHandlers } from './search.ts'
import { settingHandlers } from './setting.ts'

/** Every call that the worker answers, one file a noun. The type says when one is missing. */
export const createHandlers = (context: Context): Handlers<'worker'> => ({
  ...annotationHandlers(context),
  ...articleHandlers(context),
  ...codebookHandlers(context),
  ...commitmentHandlers(context),
  ...correctionHandlers(context),
  ...datasetHandlers(context),
  ...historyHandlers(context),
  ...manyHandlers(context),
  ...projectHandlers(context),
  ...regionHandlers(context),
  ...searchHandlers(context),
  ...settingHandlers(context),
})
