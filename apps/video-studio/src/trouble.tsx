import './screen.css'

/** What happened, and the way on. */
export function Trouble({ text, onRetry }: { text: string; onRetry: () => void }) {
  return (
    <div className="trouble" role="alert">
      <p>{text}</p>
      <button type="button" className="button" onClick={onRetry}>Try again</button>
    </div>
  )
}
