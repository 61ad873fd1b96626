import { labelById } from '../../../shared/annotation/codebook.ts'
import { change } from '../../../shared/annotation/events.ts'
import { isLabelKey, labelWithKey } from '../../../shared/annotation/label-keys.ts'
import { ActionableError } from '../../../shared/base/errors.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import { nothingWritten, toWritten } from '../written.ts'

export const codebookHandlers = (context: Context): Pick<Handlers<'worker'>, 'codebook.setShortcut'> => ({
  'codebook.setShortcut'({ labelId, key }) {
    const opened = context.opened()
    const codebook = opened.codebook()
    const label = labelById(codebook, labelId)
    if (!label) throw new ActionableError('label-unknown', { label: labelId })
    if (key === label.shortcut) return nothingWritten(context)
    if (key !== null && !isLabelKey(key)) throw new ActionableError('shortcut-reserved', { key })
    const other = key === null ? undefined : labelWithKey(codebook, label, key)
    if (key !== null && other)
      throw new ActionableError('shortcut-taken', { key, other: `${other.name.vi} (${other.name.en})` })
    const step = change('label', labelId, { shortcut: key }, { shortcut: label.shortcut })
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', [step]))
  },
})
