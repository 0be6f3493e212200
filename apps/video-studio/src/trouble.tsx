import './screen.css'

/** What happened, and the way on. */
export function Trouble({ text, trying = false, onRetry }: { text: string; trying?: boolean; onRetry: () => void }) {
  return (
    <div className="trouble" role="alert">
      <p>{text}</p>
      <button type="button" className="button" aria-disabled={trying} onClick={onRetry}>{trying ? 'Trying' : 'Try again'}</button>
    </div>
  )
}
