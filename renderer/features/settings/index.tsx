import { useState, type ReactNode } from 'react'
import { zoomSteps } from '../../app/zoom.ts'
import { setPreferences } from '../../data/actions.ts'
import { update, useSession } from '../../data/store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { useText } from '../../ui/text.ts'
import { About } from './About.tsx'
import styles from './settings.module.css'

/** Language, theme, size and name; each takes effect at once. Below them what program this is. */
export function SettingsDialog(): ReactNode {
  const text = useText()
  const isOpen = useSession(state => state.dialog?.type === 'settings')
  return (
    <Dialog open={isOpen} onClose={() => update({ dialog: null })} title={text('settings.title')}>
      <div className={styles.settings}>
        <LanguageRow />
        <ThemeRow />
        <ZoomRow />
        <AnnotatorRow />
        <About />
      </div>
    </Dialog>
  )
}

const Row = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <div className={styles.row}>
    <span className={styles.name} aria-hidden="true">
      {title}
    </span>
    <div className={styles.control}>{children}</div>
  </div>
)

function LanguageRow(): ReactNode {
  const text = useText()
  const language = useSession(state => state.app?.preferences.language ?? null)
  return (
    <Row title={text('settings.language')}>
      <SegmentedControl
        label={text('settings.language')}
        value={language ?? 'system'}
        options={[
          { value: 'system', label: text('settings.languageSystem') },
          { value: 'vi', label: 'Tiếng Việt', lang: 'vi' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        onChange={next => void setPreferences({ language: next === 'system' ? null : next })}
      />
    </Row>
  )
}

function ThemeRow(): ReactNode {
  const text = useText()
  const theme = useSession(state => state.app?.preferences.theme ?? 'system')
  return (
    <Row title={text('settings.theme')}>
      <SegmentedControl
        label={text('settings.theme')}
        value={theme}
        options={[
          { value: 'system', label: text('settings.themeSystem') },
          { value: 'light', label: text('settings.themeLight') },
          { value: 'dark', label: text('settings.themeDark') },
        ]}
        onChange={next => void setPreferences({ theme: next })}
      />
    </Row>
  )
}

function ZoomRow(): ReactNode {
  const text = useText()
  const zoom = useSession(state => state.app?.preferences.zoom ?? 1)
  const steps = [...new Set([...zoomSteps, zoom])].sort((a, b) => a - b)
  return (
    <Row title={text('settings.zoom')}>
      <Select
        label={text('settings.zoom')}
        isLabelHidden
        value={String(zoom)}
        options={steps.map(step => ({ value: String(step), label: `${Math.round(step * 100)} %` }))}
        onChange={next => void setPreferences({ zoom: Number(next) })}
      />
    </Row>
  )
}

/** Kept when the field is left, not with every letter. */
function AnnotatorRow(): ReactNode {
  const text = useText()
  const stored = useSession(state => state.app?.preferences.annotatorName ?? '')
  const [name, setName] = useState(stored)
  return (
    <Row title={text('settings.annotator')}>
      <TextField
        label={text('settings.annotator')}
        isLabelHidden
        hint={text('settings.annotatorHint')}
        value={name}
        maxLength={80}
        onChange={setName}
        onBlur={() => {
          if (name.trim() !== stored) void setPreferences({ annotatorName: name.trim() })
        }}
      />
    </Row>
  )
}
