import { useState, type ReactNode } from 'react'
import type { ImportReport } from '../../../shared/ipc/contract.ts'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/clipboard.ts'
import { useLanguage, useText } from '../../ui/text.ts'
import { reportToText } from './report.ts'

/** Puts the whole report on the clipboard as text. */
export function CopyReport({ report }: { readonly report: ImportReport }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => void copyText(reportToText(report, language, text)).then(setCopied)
  return (
    <Button variant="quiet" onClick={copy}>
      {text(isCopied ? 'importing.copied' : 'importing.copy')}
    </Button>
  )
}
