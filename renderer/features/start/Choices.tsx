import { Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { setPreferences } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './start.module.css'

/** Language and theme in plain sight. Each language is named in itself, for whoever cannot read the other. */
export function Choices(): ReactNode {
  const text = useText()
  const theme = useSession(state => state.app?.preferences.theme ?? 'system')
  return (
    <div className={styles.choices}>
      <SegmentedControl
        label={text('settings.language')}
        value={useLanguage()}
        options={[
          { value: 'vi', label: 'Tiếng Việt', lang: 'vi' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        onChange={language => void setPreferences({ language })}
      />
      <SegmentedControl
        label={text('settings.theme')}
        value={theme}
        options={[
          { value: 'system', label: text('settings.themeSystem'), icon: <Monitor /> },
          { value: 'light', label: text('settings.themeLight'), icon: <Sun /> },
          { value: 'dark', label: text('settings.themeDark'), icon: <Moon /> },
        ]}
        onChange={next => void setPreferences({ theme: next })}
      />
    </div>
  )
}
