import { useEffect } from 'react'
import type { Preferences } from '../../shared/ipc/contract.ts'

const darkSystem = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** Puts the chosen theme, or the system's, on the page; `tokens.css` does the rest. */
export function applyTheme(theme: Preferences['theme']): void {
  const isDark = theme === 'dark' || (theme === 'system' && darkSystem().matches)
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
}

/** Keeps the page on the chosen theme, and on the system's while that is what was chosen. */
export function useTheme(theme: Preferences['theme']): void {
  useEffect(() => {
    const apply = (): void => applyTheme(theme)
    apply()
    const system = darkSystem()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
}
