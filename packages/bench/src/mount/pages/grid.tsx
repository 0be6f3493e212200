import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { timeClick } from './clicks.ts'
import './grid.css'

/** One generated picture, as the bench's service knows it. */
export type Card = { id: string; prompt: string }

/** Milliseconds that a grid took: until React was done, and until the task after the next frame. */
export type Mounted = { render: number; frame: number }

/** What the bench asks of a page. */
export type GridPage = { mount(ids: readonly string[]): Promise<Mounted>; timeClick: typeof timeClick }

type Variant = { renderMore(card: Card): ReactNode; renderAround?(grid: ReactNode): ReactNode }

/** Hands the bench a page that can show a grid, with one of the buttons on each card. */
export function openGrid({ renderMore, renderAround = (grid) => grid }: Variant): void {
  const root = createRoot(document.querySelector('main')!)
  const page: GridPage = {
    async mount(ids) {
      const cards = ids.map((id, index) => ({ id, prompt: `Mountain lake at first light, take ${index + 1}` }))
      const start = performance.now()
      flushSync(() => root.render(renderAround(<Grid cards={cards} renderMore={renderMore} />)))
      const render = performance.now() - start
      await afterNextFrame()
      return { render, frame: performance.now() - start }
    },
    timeClick,
  }
  Object.assign(window, { page })
}

function Grid({ cards, renderMore }: { cards: readonly Card[] } & Pick<Variant, 'renderMore'>) {
  return (
    <div className="grid">
      {cards.map((card) => (
        <CardOf key={card.id} card={card} renderMore={renderMore} />
      ))}
    </div>
  )
}

function CardOf({ card, renderMore }: { card: Card } & Pick<Variant, 'renderMore'>) {
  return (
    <figure className="card">
      <img className="picture" src={pixel} alt="" />
      <figcaption>{card.prompt}</figcaption>
      {renderMore(card)}
    </figure>
  )
}

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** The same picture on every button as ours has: what is compared is what stands behind it. */
export const dots = (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
    <path d="M2.4 10a1.6 1.6 0 1 1 3.2 0 1.6 1.6 0 0 1-3.2 0Zm6 0a1.6 1.6 0 1 1 3.2 0 1.6 1.6 0 0 1-3.2 0Zm6 0a1.6 1.6 0 1 1 3.2 0 1.6 1.6 0 0 1-3.2 0Z" />
  </svg>
)

const afterNextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => void setTimeout(done)))
