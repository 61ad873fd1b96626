import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import { projectInfo } from '../project-info.ts'

type Calls = 'project.info' | 'project.saveCopy' | 'project.verify'

export const projectHandlers = ({ opened }: Context): Pick<Handlers<'worker'>, Calls> => ({
  'project.info': () => projectInfo(opened()),
  async 'project.saveCopy'({ path }) {
    await opened().project.saveCopy(path)
    return {}
  },
  'project.verify'() {
    const report = opened().project.verify()
    return { ...report, problems: [...report.problems] }
  },
})
