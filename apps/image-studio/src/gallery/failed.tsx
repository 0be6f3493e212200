import { Icon } from '../shell/icons.tsx'
import { inCredits } from '../studio/credits.ts'
import type { Creation } from '../studio/wire.ts'

/** A run that yielded nothing, told as it was: why, and where the credits are. */
export function Failed({ creation, onRepeat }: { creation: Creation; onRepeat: () => void }) {
  const moderated = creation.outcome === 'moderated'
  return (
    <div className="tile-frame tile-failed">
      <Icon name="broken" />
      <p className="tile-failed-title">{moderated ? 'Stopped by the content filter' : 'This could not be made'}</p>
      <p>{reason(creation)}</p>
      <p className="tile-credits numbers" data-back={isBack(creation)}>
        {isBack(creation) && <Icon name="returned" />}
        {credits(creation)}
      </p>
      <button type="button" className="button button-small" onClick={onRepeat}>
        <Icon name="again" />
        {moderated ? 'Try once more' : 'Try again'}
      </button>
    </div>
  )
}

function reason({ outcome, failure }: Creation): string {
  if (outcome === 'moderated') return 'The sentence was read as something the model must not paint.'
  if (failure?.source === 'provider') return `${failure.provider ?? 'The model'} did not answer.`
  if (failure?.source === 'storage') return 'The picture could not be kept.'
  return 'Our own system failed on the way.'
}

const isBack = ({ charge }: Creation) => charge === 'returned' || charge === 'released'

/** Where the credits are, by what the ledger says of the charge. */
function credits({ charge, inReview, credits: cost }: Creation): string {
  switch (charge) {
    case 'returned': return `${inCredits(cost)} returned`
    case 'released': return `${inCredits(cost)} stayed with you`
    case 'none': return 'Nothing was charged'
    default: return inReview ? `${inCredits(cost)} under review` : `${inCredits(cost)} charged`
  }
}
