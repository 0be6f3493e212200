import type { OpenCase, OperatorAct, WorldChange } from '../studio/wire.ts'

const ACT_NAMES: Record<OperatorAct, string> = {
  approve: 'Approve', decline: 'Decline', ask: 'Ask for more', send: 'Pay out', arrive: 'Arrives', fail: 'Bounces', match: 'Match',
}

/** What the seller's people would do at their desk. */
export function OperatorControls({ cases, busy, onOperate }: { cases: OpenCase[]; busy: boolean; onOperate: (change: WorldChange) => void }) {
  return (
    <fieldset className="demo-set">
      <legend>Operator</legend>
      {cases.length === 0 && <p>No case waits for anyone.</p>}
      {cases.map(({ id, reference, status, acts }) => (
        <div key={id} className="demo-case">
          <span>{reference} · {status.replaceAll('_', ' ')}</span>
          {acts.map((act) => (
            <button key={act} type="button" className="demo-button" disabled={busy} aria-label={`${ACT_NAMES[act]} ${reference}`} onClick={() => onOperate({ operate: act, caseId: id })}>
              {ACT_NAMES[act]}
            </button>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
