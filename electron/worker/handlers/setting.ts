import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'

type JsonValue = Awaited<ReturnType<Handlers<'worker'>['setting.get']>>['value']

/** State of the interface that belongs to the project. The screen's keys stand apart from the worker's own. */
export const settingHandlers = ({ opened }: Context): Pick<Handlers<'worker'>, 'setting.get' | 'setting.set'> => ({
  'setting.get': ({ key }) => ({ value: (opened().project.settings.get(`screen/${key}`) ?? null) as JsonValue }),
  'setting.set'({ key, value }) {
    opened().project.settings.set(`screen/${key}`, value)
    return {}
  },
})
