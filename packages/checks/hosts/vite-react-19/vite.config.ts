import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  preview: {
    port: Number(process.env.PORT),
    // The service stands behind the host's own origin.
    proxy: { '/refunds': { target: process.env.SERVICE_URL, rewrite: (path) => path.replace('/refunds', '') } },
  },
})
