import { StudioError } from '../studio/api.ts'
import { Link } from './link.tsx'

/** Says what went wrong, and leads on where there is a way. Always in the page, so that it is read out when it fills. */
export function Trouble({ error }: { error: Error | null }) {
  return (
    <p className="trouble" role="alert">
      {error?.message}
      {error instanceof StudioError && error.needsCredits && <> <Link to="/packs">Get more credits</Link></>}
    </p>
  )
}
