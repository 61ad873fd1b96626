import { Toast as Base } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'
import { useText } from './text.ts'
import styles from './Toast.module.css'

export type ToastWords = {
  /** Showing the same id again changes the words in place. */
  readonly id: string
  readonly title: string
  readonly body?: string
  /** An error stays until it is put away, and is read out at once; news goes after some seconds. */
  readonly tone: 'news' | 'error'
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly onGone?: () => void
}
export type Toasts = { readonly show: (words: ToastWords) => void; readonly close: (id: string) => void }

/** Short news of what was done elsewhere than where the eyes are. A failure that has a place belongs there instead. */
export function useToasts(): Toasts {
  const { add, close } = Base.useToastManager()
  return useMemo<Toasts>(() => ({ show: words => void add(toBase(words)), close }), [add, close])
}

const toBase = ({ id, title, body, tone, action, onGone }: ToastWords) => ({
  id,
  title,
  type: tone,
  ...(tone === 'error' ? { priority: 'high' as const, timeout: 0 } : {}),
  ...(body === undefined ? {} : { description: body }),
  ...(action === undefined ? {} : { actionProps: { children: action.label, onClick: action.run } }),
  ...(onGone === undefined ? {} : { onRemove: onGone }),
})

/** Holds the toasts of a window, in the corner at the lower right. Time in milliseconds. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Base.Provider timeout={6000} limit={3}>
    {children}
    <Base.Portal>
      <Base.Viewport className={styles.viewport}>
        <List />
      </Base.Viewport>
    </Base.Portal>
  </Base.Provider>
)

function List(): ReactNode {
  const { toasts } = Base.useToastManager()
  const text = useText()
  return toasts.map(toast => (
    <Base.Root
      key={toast.id}
      toast={toast}
      swipeDirection={['right']}
      className={cx(styles.toast, toast.type === 'error' && styles.error)}
    >
      <Base.Content className={styles.content}>
        <div className={styles.words}>
          <Base.Title className={styles.title} />
          <Base.Description className={styles.body} />
          <Base.Action className={styles.action} />
        </div>
        <Base.Close render={<IconButton size="small" label={text('ui.dismiss')} icon={<X />} side="left" />} />
      </Base.Content>
    </Base.Root>
  ))
}
