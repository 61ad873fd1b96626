import { CircleAlert, CircleCheck, CircleX, Copy } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { importOutcomes, type ImportLine, type ImportReport } from '../../../shared/ipc/contract.ts'
import { openArticle } from '../../data/actions.ts'
import { useLanguage, useText } from '../../ui/text.ts'
import { useVirtualList } from '../../ui/useVirtualList.ts'
import styles from './Importing.module.css'
import { countOutcomes, linesToShow, lineText } from './report.ts'

const signs = { taken: CircleCheck, odd: CircleAlert, duplicate: Copy, refused: CircleX } as const
/** Height of a line before it is measured. Unit: CSS pixels. */
const LINE_GUESS = 56

/** File by file what came of it, filtered by outcome; only the lines in view are drawn. */
export function ReportLines({
  report,
  onClose,
}: {
  readonly report: ImportReport
  readonly onClose: () => void
}): ReactNode {
  const text = useText()
  const [outcome, setOutcome] = useState<ImportLine['outcome'] | null>(null)
  const counts = countOutcomes(report.lines)
  const lines = linesToShow(report.lines, outcome)
  const scroller = useRef<HTMLUListElement>(null)
  const list = useVirtualList(lines.length, scroller, LINE_GUESS)
  return (
    <>
      <fieldset className={styles.filter} aria-label={text('importing.filter')}>
        {[null, ...importOutcomes]
          .filter(each => each === null || counts[each] > 0)
          .map(each => (
            <button
              key={each ?? 'all'}
              type="button"
              className={styles.outcome}
              aria-pressed={each === outcome}
              onClick={() => setOutcome(each)}
            >
              {text(`importing.outcome.${each ?? 'all'}`, {
                count: each === null ? report.lines.length : counts[each],
              })}
            </button>
          ))}
      </fieldset>
      <ul ref={scroller} className={styles.lines} aria-label={text('importing.lines')}>
        <li className={styles.track} aria-hidden="true" style={{ height: list.height }} />
        {list.items.map(item => (
          <li
            key={item.key}
            ref={list.measure}
            data-index={item.index}
            className={styles.place}
            style={{ translate: `0 ${item.start}px` }}
          >
            <Line line={lines[item.index]!} onClose={onClose} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ line, onClose }: { readonly line: ImportLine; readonly onClose: () => void }): ReactNode {
  const text = useText()
  const { message, remedy } = lineText(line, useLanguage(), text)
  const Sign = signs[line.outcome]
  const open = (id: string): void => {
    onClose()
    void openArticle(id)
  }
  return (
    <div className={styles.line} data-outcome={line.outcome}>
      <Sign className={styles.sign} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.file}>
          <span className="visually-hidden">{text(`importing.name.${line.outcome}`)}: </span>
          {line.articleId === undefined ? (
            <span data-selectable>{line.file}</span>
          ) : (
            <button
              type="button"
              className={styles.open}
              title={text('importing.open')}
              onClick={() => open(line.articleId!)}
            >
              {line.file}
            </button>
          )}
        </p>
        <p className={styles.message} data-selectable>
          {message}
        </p>
        {remedy !== '' && (
          <p className={styles.remedy} data-selectable>
            {remedy}
          </p>
        )}
      </div>
    </div>
  )
}
