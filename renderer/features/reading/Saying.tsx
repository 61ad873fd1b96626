import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { labelById } from '../../../shared/annotation/codebook.ts'
import { useSession } from '../../data/store.ts'
import { useLanguage, useText } from '../../ui/text.ts'
import { shorten, type Said } from './marking.ts'
import styles from './Reading.module.css'

/** How long a sentence stays in view. Unit: milliseconds. */
const SHOWN_MS = 5000

/** The line under the text: the hint until the first mark is made, then what the last key did or why it did nothing. */
export function Saying({ said }: { readonly said: Said | undefined }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const codebook = useSession(state => state.project?.codebook)
  const layer = useSession(state => state.paletteLayer)
  const articles = useSession(state => state.articles)
  const isNew = useMemo(() => articles.every(row => Object.values(row.counts).every(count => count === 0)), [articles])
  const isRecent = useRecent(said)
  const label = said?.labelId && codebook ? labelById(codebook, said.labelId)?.name[language] : undefined
  const values = {
    label: label ?? '',
    layer: text(`palette.layer.${layer}`),
    ...said?.values,
    quote: shorten(String(said?.values?.['quote'] ?? '')),
  }
  const words = said && isRecent ? text(said.key, values) : ''
  const hint = isNew ? text('reading.hint') : ''
  return (
    <p className={styles.saying} data-empty={words === '' && hint === '' ? true : undefined}>
      <output>{words}</output>
      {words === '' && hint}
    </p>
  )
}

function useRecent(said: Said | undefined): boolean {
  const [old, setOld] = useState<Said>()
  useEffect(() => {
    const timer = setTimeout(() => setOld(said), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])
  return said !== undefined && said !== old
}
