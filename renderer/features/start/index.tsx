import type { ReactNode } from 'react'
import { useText } from '../../ui/text.ts'
import { Actions } from './Actions.tsx'
import { Choices } from './Choices.tsx'
import { Recent } from './Recent.tsx'
import styles from './start.module.css'
import { Wordmark } from './Wordmark.tsx'

/** Where the program begins while no project is open. */
export function Start(): ReactNode {
  const text = useText()
  return (
    <main className={styles.page} tabIndex={-1}>
      <header className={styles.top}>
        <Choices />
      </header>
      <div className={styles.columns}>
        <section className={styles.welcome}>
          <Wordmark />
          <p className={styles.tagline}>{text('start.tagline')}</p>
          <p className={styles.promise}>{text('start.promise')}</p>
        </section>
        <section className={styles.work}>
          <Actions />
          <Recent />
        </section>
      </div>
      <footer className={styles.drop}>{text('start.drop')}</footer>
    </main>
  )
}
