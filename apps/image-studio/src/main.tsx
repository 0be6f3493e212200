import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@makegood/react/styles.css'
import '@fontsource-variable/newsreader/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/madder-refunds.css'
import './shell/shell.css'
import { App } from './app.tsx'
import { applyDirection } from './demo/direction.ts'
import { applyLanguage } from './demo/language.ts'
import { applyTheme } from './shell/theme.ts'
import { queryClient } from './studio/queries.ts'

applyTheme()
applyDirection()
await applyLanguage()

// While developing, the browser itself is the backend. A production build carries none of it.
if (import.meta.env.DEV) {
  const { startBackend } = await import('./backend/browser.ts')
  await startBackend()
}

const app = document.getElementById('app')
if (!app) throw new Error('index.html has no element with the id "app".')
createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
