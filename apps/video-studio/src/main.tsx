import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@makegood/react/styles.css'
import '@fontsource-variable/archivo/wdth.css'
import './longtake.css'
import { App } from './app.tsx'
import { startBackend } from './backend.ts'

const queryClient = new QueryClient()

await startBackend()

const app = document.getElementById('app')
if (!app) throw new Error('index.html has no element with the id "app".')
createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App queryClient={queryClient} />
    </QueryClientProvider>
  </StrictMode>,
)
