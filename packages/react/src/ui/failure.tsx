import { Button } from './button.tsx'
import { Callout } from './callout.tsx'

type FailureProps = {
  text: string
  requestId: string | null
} & ({ retry: string; onRetry: () => void } | { retry?: undefined; onRetry?: undefined })

/** What went wrong and what to do: never a dead end. */
export function Failure({ text, requestId, retry, onRetry }: FailureProps) {
  return (
    <Callout icon="alert" tone="bad" alert>
      <p>{text}</p>
      {requestId && <p className="makegood-small">{requestId}</p>}
      {retry && <Button onClick={onRetry}>{retry}</Button>}
    </Callout>
  )
}
