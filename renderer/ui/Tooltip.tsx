import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltip.module.css'

export type TooltipProps = {
  readonly text: ReactNode
  readonly keys?: string | undefined
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
  /** The element that is explained; it needs its own accessible name, for a tooltip is not read out everywhere. */
  readonly children: ReactElement<Record<string, unknown>>
}

/** Words and shortcut beside what is pointed at or focused. */
export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps): ReactNode {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} side={side} sideOffset={6} collisionPadding={8}>
          <Base.Popup className={styles.popup}>
            <span>{text}</span>
            {keys !== undefined && <Kbd keys={keys} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** Once around the app: the second tooltip in a row comes without delay. Delay in milliseconds. */
export const TooltipProvider = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Base.Provider delay={500} closeDelay={60}>
    {children}
  </Base.Provider>
)
