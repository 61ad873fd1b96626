import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RecentProject } from '../../../shared/ipc/contract.ts'
import { forgetRecent, openProject } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useText } from '../../ui/text.ts'
import { folderOf } from './paths.ts'
import styles from './start.module.css'

/** Projects that were open before; one that is not in its place any more says so and can be taken off the list. */
export function Recent(): ReactNode {
  const text = useText()
  const recent = useSession(state => state.recent)
  return (
    <section className={styles.recent} aria-labelledby="recent-title">
      <h2 id="recent-title" className={styles.recentTitle}>
        {text('start.recent')}
      </h2>
      {recent.length === 0 ? (
        <p className={styles.none}>{text('start.noRecent')}</p>
      ) : (
        <ul className={styles.list}>
          {recent.map(project => (
            <Row key={project.path} project={project} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ project }: { readonly project: RecentProject }): ReactNode {
  const text = useText()
  const { path, name, openedAt, isThere } = project
  return (
    <li className={styles.row} data-missing={!isThere || undefined}>
      <button type="button" className={styles.rowButton} disabled={!isThere} onClick={() => void openProject(path)}>
        <span className={styles.rowName}>{name}</span>
        <span className={styles.rowWhen}>{text('start.openedAt', { when: new Date(openedAt) })}</span>
        <span className={styles.rowPath} title={path}>
          {isThere ? folderOf(path) : `${text('start.missing')} · ${folderOf(path)}`}
        </span>
      </button>
      <IconButton
        size="small"
        side="left"
        label={text('start.forget', { name })}
        icon={<X />}
        className={styles.forget}
        onClick={() => void forgetRecent(path)}
      />
    </li>
  )
}
