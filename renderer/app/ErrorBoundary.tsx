import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/clipboard.ts'
import { useText } from '../ui/text.ts'
import styles from './ErrorBoundary.module.css'

type State = { readonly error: Error | null; readonly where: string }

/** Catches what a view throws: says what happened, offers the details and a fresh start. Nothing stored is touched. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, where: '' }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' })
  }

  override render(): ReactNode {
    const { error, where } = this.state
    return error ? <Broken error={error} where={where} /> : this.props.children
  }
}

function Broken({ error, where }: { readonly error: Error; readonly where: string }): ReactNode {
  const text = useText()
  const details = `${error.stack ?? error.message}\n${where}`
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{text('broken.title')}</h1>
      <p>{text('broken.body')}</p>
      <pre className={styles.details} data-selectable>
        {error.message}
      </pre>
      <div className={styles.actions}>
        <Button onClick={() => void copyText(details)}>{text('ui.copyDetails')}</Button>
        <Button variant="primary" onClick={() => location.reload()}>
          {text('broken.reload')}
        </Button>
      </div>
    </main>
  )
}
