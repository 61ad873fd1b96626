import './app/jitless.ts'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Root } from './app/Root.tsx'
import { applyTheme } from './app/theme.ts'
import { startSession } from './data/projects.ts'

// Before the first paint, so that a dark desk never flashes white; the person's own choice follows with the session.
applyTheme('system')
const element = document.getElementById('root')
if (!element) throw new Error('The page has no #root element')
// Language and theme come with the session; drawn before it, the first view would change under the eyes.
await startSession()
createRoot(element).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
