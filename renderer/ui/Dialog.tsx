import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { cx } from './cx.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { useText } from './text.ts'

export type DialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  readonly width?: 'small' | 'medium' | 'large'
  /** Buttons, the main one last. */
  readonly footer?: ReactNode
  readonly initialFocus?: RefObject<HTMLElement | null>
  /** The title is read out but not shown, and the content has no frame of its own (command palette). */
  readonly bare?: boolean
  /** There is nothing in it to focus, so the content itself takes the keyboard, to be scrolled. */
  readonly isReading?: boolean
  readonly children?: ReactNode
}

/** A question or a form over the window. Escape, the cross and a press outside close it; focus goes back. */
export function Dialog(props: DialogProps): ReactNode {
  const {
    open,
    onClose,
    title,
    description,
    width = 'medium',
    footer,
    initialFocus,
    bare = false,
    isReading = false,
    children,
  } = props
  return (
    <Base.Root
      open={open}
      onOpenChange={next => {
        if (!next) onClose()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={cx(styles.popup, styles[width], bare && styles.bare)}
          {...(initialFocus ? { initialFocus } : {})}
        >
          {bare ? (
            <Base.Title className="visually-hidden">{title}</Base.Title>
          ) : (
            <Head title={title} onClose={onClose} />
          )}
          {description !== undefined && (
            <Base.Description className={styles.description}>{description}</Base.Description>
          )}
          <div className={bare ? styles.bareBody : styles.body} {...(isReading ? { tabIndex: 0 } : {})}>
            {children}
          </div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

function Head({ title, onClose }: { readonly title: string; readonly onClose: () => void }): ReactNode {
  const text = useText()
  return (
    <header className={styles.head}>
      <Base.Title className={styles.title}>{title}</Base.Title>
      <IconButton label={text('ui.close')} icon={<X />} keys="Escape" onClick={onClose} tabIndex={-1} />
    </header>
  )
}
