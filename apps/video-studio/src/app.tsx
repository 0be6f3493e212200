import { createRefundClient } from '@makegood/client'
import { RefundProvider, ReportMenu, WalletBalance } from '@makegood/react'
import type { QueryClient } from '@tanstack/react-query'
import { getToken, TAKE } from './backend.ts'

const client = createRefundClient({ baseUrl: '/refunds', getToken })
const CLIP = { src: '/clips/ranges.webm', poster: '/clips/ranges.jpg', prompt: 'Drifting over blue mountains by moonlight' }

/** One take on a dark stage. The refund widget shares Longtake's own QueryClient. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <RefundProvider client={client} userId="ada" theme="dark" queryClient={queryClient}>
      <header className="bar">
        <p className="mark">Longtake</p>
        <WalletBalance />
      </header>
      <main className="stage">
        <figure className="take">
          <div className="screen">
            <video src={CLIP.src} poster={CLIP.poster} aria-label={CLIP.prompt} controls loop muted playsInline preload="metadata" />
            <ReportMenu className="more" resultId={TAKE} kind="video" src={CLIP.src} alt={CLIP.prompt} />
          </div>
          <figcaption>
            <h1>{CLIP.prompt}</h1>
            <p>Video Generator · 20 credits · 4 s</p>
          </figcaption>
        </figure>
        <p className="note">One take is on tonight. Its menu and its balance are real.</p>
      </main>
    </RefundProvider>
  )
}
