import { FileDown } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { pathsOf } from '../data/actions.ts'
import { useSession } from '../data/store.ts'
import { useText } from '../ui/text.ts'
import { takePaths } from './drops.ts'
import styles from './DropZone.module.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** The whole window takes files; while some hang over it, it says what will become of them. */
export function DropZone(): ReactNode {
  const text = useText()
  const [isOver, setOver] = useState(false)
  const hasProject = useSession(state => state.project !== null)
  useEffect(() => listenToDrops(setOver), [])
  if (!isOver) return null
  return (
    <div className={styles.veil}>
      <div className={styles.card}>
        <FileDown className={styles.icon} aria-hidden="true" />
        <p className={styles.title}>{text(hasProject ? 'drop.articles' : 'drop.start')}</p>
        <p className={styles.kinds}>{text('drop.kinds')}</p>
      </div>
    </div>
  )
}

/**
 * Leaving is told by `relatedTarget`: it is empty only when the pointer leaves the window, not when it goes from one
 * element to the next. A drop that nobody takes would make the window navigate to the file, so every one is taken.
 */
function listenToDrops(setOver: (isOver: boolean) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false)
  }
  const drop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    setOver(false)
    void takePaths(pathsOf(event.dataTransfer?.files ?? []))
  }
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop)
  }
}
