import { ContextMenu as BaseContext } from '@base-ui/react/context-menu'
import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'
import { Kbd } from './Kbd.tsx'
import styles from './Menu.module.css'

/** A menu under the button given as `trigger`. Its content is `MenuItem`, `MenuGroup`, `MenuChoice`, `MenuLine`. */
export function Menu({
  trigger,
  align = 'start',
  children,
}: {
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly align?: 'start' | 'center' | 'end'
  readonly children: ReactNode
}): ReactNode {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} align={align} collisionPadding={8}>
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** The same content where the pointer is, on a right click or the menu key within `area`. */
export function ContextMenu({
  area,
  children,
}: {
  readonly area: ReactElement<Record<string, unknown>>
  readonly children: ReactNode
}): ReactNode {
  return (
    <BaseContext.Root>
      <BaseContext.Trigger render={area} />
      <BaseContext.Portal>
        <BaseContext.Positioner className={styles.positioner} collisionPadding={8}>
          <BaseContext.Popup className={styles.popup}>{children}</BaseContext.Popup>
        </BaseContext.Positioner>
      </BaseContext.Portal>
    </BaseContext.Root>
  )
}

export type MenuItemProps = {
  readonly onSelect: () => void
  readonly icon?: ReactNode
  readonly keys?: string | undefined
  readonly disabled?: boolean
  readonly danger?: boolean
  readonly children: ReactNode
}

/** One act. */
export function MenuItem({
  onSelect,
  icon,
  keys,
  disabled = false,
  danger = false,
  children,
}: MenuItemProps): ReactNode {
  return (
    <Base.Item className={cx(styles.item, danger && styles.danger)} disabled={disabled} onClick={onSelect}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>{children}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </Base.Item>
  )
}

/** Items under a heading. */
export const MenuGroup = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <Base.Group>
    <Base.GroupLabel className={styles.heading}>{title}</Base.GroupLabel>
    {children}
  </Base.Group>
)

/** One of several, with a tick at the one that holds. */
export function MenuChoice<T extends string>({
  title,
  value,
  options,
  onChange,
}: {
  readonly title: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}): ReactNode {
  return (
    <Base.RadioGroup value={value} onValueChange={next => onChange(next as T)} aria-label={title}>
      <div className={styles.heading} aria-hidden="true">
        {title}
      </div>
      {options.map(option => (
        <Base.RadioItem key={option.value} value={option.value} className={styles.item} closeOnClick>
          <span className={styles.icon}>
            <Base.RadioItemIndicator>
              <Check />
            </Base.RadioItemIndicator>
          </span>
          <span className={styles.words}>{option.label}</span>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}

export const MenuLine = (): ReactNode => <Base.Separator className={styles.line} />
