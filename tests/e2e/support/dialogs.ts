import type { ElectronApplication } from 'playwright'

/** What the next dialogs of the system answer, instead of showing. */
export type DialogAnswers = { readonly open?: readonly string[]; readonly save?: string }

/** Puts answers in the place of the system's dialogs, which no test can reach. Lasts until it is called again. */
export const answerDialogs = (app: ElectronApplication, answers: DialogAnswers): Promise<void> =>
  app.evaluate(({ dialog }, { open, save }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: open === undefined, filePaths: [...(open ?? [])] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === undefined, filePath: save ?? '' })
  }, answers)
