import type { ProjectInfo } from '../../shared/ipc/contract.ts'
import type { Opened } from './context.ts'

export const projectInfo = (opened: Opened): ProjectInfo => ({
  path: opened.project.path,
  project: opened.project.project.read(),
  readOnly: opened.project.readOnly,
  annotator: opened.annotator,
  annotators: [...opened.project.annotators.list()],
  codebook: opened.codebook(),
})
