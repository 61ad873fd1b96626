import type { ReactNode } from 'react'
import { useSession } from '../../data/store.ts'
import { useText } from '../../ui/text.ts'
import styles from './settings.module.css'

/** What program this is, which versions run, under which licences. */
export function About(): ReactNode {
  const text = useText()
  const app = useSession(state => state.app)
  if (!app) return null
  const { version, electron, platform } = app
  return (
    <section className={styles.about} aria-labelledby="about-title" data-selectable>
      <h3 id="about-title" className={styles.aboutTitle}>
        {text('settings.about')}
      </h3>
      <p>{text('settings.version', { version, electron, platform })}</p>
      <p>{text('settings.offline')}</p>
      <p>{text('settings.licence')}</p>
    </section>
  )
}
