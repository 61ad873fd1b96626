import { CSPProvider } from '@base-ui/react/csp-provider'
import { useEffect, type ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Language } from '../../shared/i18n/fill.ts'
import { catalogue } from '../../shared/i18n/messages.ts'
import { useSession } from '../data/store.ts'
import { ToastProvider } from '../ui/Toast.tsx'
import { TooltipProvider } from '../ui/Tooltip.tsx'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { listenToKeys } from './keyboard.ts'
import { SessionToasts } from './SessionToasts.tsx'
import { useTheme } from './theme.ts'

const catalogues = { vi: catalogue('vi'), en: catalogue('en') }
const systemLanguage = (): Language => (navigator.language.toLowerCase().startsWith('vi') ? 'vi' : 'en')

/** Language, theme, content policy and failures: everything that stands around the program's places. */
export function Root(): ReactNode {
  const language = useSession(state => state.app?.language) ?? systemLanguage()
  useTheme(useSession(state => state.app?.preferences.theme ?? 'system'))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => listenToKeys(window), [])
  return (
    <IntlProvider locale={language} messages={catalogues[language]} onError={reportIntl}>
      <CSPProvider disableStyleElements>
        <ErrorBoundary>
          <TooltipProvider>
            <ToastProvider>
              <SessionToasts />
              <App />
            </ToastProvider>
          </TooltipProvider>
        </ErrorBoundary>
      </CSPProvider>
    </IntlProvider>
  )
}

/** A broken sentence is a bug to be seen in the log, not a reason to stop; the key is shown in its place. */
const reportIntl = (error: unknown): void => console.error(error)
