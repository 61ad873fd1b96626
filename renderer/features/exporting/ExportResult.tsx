import { FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ExportReport } from '../../../shared/ipc/contract.ts'
import { errorTexts, isErrorCode } from '../../../shared/i18n/errors.ts'
import type { Language } from '../../../shared/i18n/fill.ts'
import { showInFolder } from '../../data/actions.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Exporting.module.css'
import { formatChoices } from './formats.ts'

/** What was written, file by file, and what each format could not hold, with an example. */
export function ExportResult({ report }: { readonly report: ExportReport }): ReactNode {
  const text = useText()
  const { articles, annotations, files, folder } = report
  return (
    <div className={styles.form}>
      <p className={styles.summary} data-selectable>
        {text('exporting.summary', { articles, annotations, files: files.length, folder })}
      </p>
      <Losses losses={report.losses} />
      <section className={styles.group}>
        <h3 className={styles.legend}>{text('exporting.files')}</h3>
        <Files files={files} />
      </section>
    </div>
  )
}

function Files({ files }: { readonly files: ExportReport['files'] }): ReactNode {
  const language = useLanguage()
  return (
    <ul className={styles.files}>
      {files.map(file => (
        <li key={file.path} className={styles.file} data-selectable>
          <span className={styles.fileName}>{file.path}</span>
          <span className={styles.size}>{sizeText(file.bytes, language)}</span>
        </li>
      ))}
    </ul>
  )
}

function Losses({ losses }: { readonly losses: ExportReport['losses'] }): ReactNode {
  const text = useText()
  const language = useLanguage()
  if (losses.length === 0) return <p className={styles.fine}>{text('exporting.noLosses')}</p>
  return (
    <section className={styles.group}>
      <h3 className={styles.legend}>{text('exporting.losses')}</h3>
      <ul className={styles.losses}>
        {losses.map(loss => (
          <li key={`${loss.format} ${loss.code}`} className={styles.loss} data-selectable>
            <p>
              <span className={styles.lossFormat}>
                {formatChoices.find(format => format.id === loss.format)?.name ?? loss.format}
              </span>
              {isErrorCode(loss.code) ? errorTexts[loss.code].message[language] : loss.code}
              <span className={styles.size}> {text('exporting.lossCount', { count: loss.count })}</span>
            </p>
            {loss.sample !== '' && <p className={styles.sample}>{text('exporting.sample', { sample: loss.sample })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A size in bytes or in the largest unit of which there is at least one, as the language writes it. */
export function sizeText(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step]!,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  })
  return format.format(bytes / 1000 ** step)
}

export function ResultActions({
  report,
  onAgain,
  onClose,
}: {
  readonly report: ExportReport
  readonly onAgain: () => void
  readonly onClose: () => void
}): ReactNode {
  const text = useText()
  const path = report.files[0] ? `${report.folder}/${report.files[0].path}` : report.folder
  return (
    <>
      <Button variant="quiet" onClick={onAgain}>
        {text('exporting.again')}
      </Button>
      <Button icon={<FolderOpen />} onClick={() => void showInFolder(path)}>
        {text('exporting.show')}
      </Button>
      <Button variant="primary" onClick={onClose}>
        {text('exporting.close')}
      </Button>
    </>
  )
}
