'use client'

import { useTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Refusal, RefusalReason } from './check-files.ts'
import { FILE_MAX_BYTES, FILES_MAX } from './evidence.ts'
import { nameOf } from './file-texts.ts'
import type { Refusals } from './use-evidence.ts'

/** As many names of one reason as are worth reading. */
const NAMED = 3

type RefusalListProps = { refusals: Refusals; onDismiss: () => void }

/** Files that were not taken, by name, with the reason. The region is there before they are, so that it is read out. */
export function RefusalList({ refusals: { batch, list }, onDismiss }: RefusalListProps) {
  const texts = useTexts()
  const { messages: { evidence, evidenceRefusals, trouble }, format } = texts
  const why = (reason: RefusalReason) =>
    evidenceRefusals[reason](evidence.kinds, format.bytes(FILE_MAX_BYTES), FILES_MAX, format.number(FILES_MAX))

  return (
    <div className="makegood-refusals" data-empty={list.length === 0 || undefined}>
      <output>
        {groupByReason(list).map(([reason, refused]) => (
          <span key={`${batch} ${reason}`} className="makegood-refusal" data-tone="warn">
            <Icon name="alert" />
            <span className="makegood-refusal-text">
              {refused.slice(0, NAMED).map((refusal, index) => (
                <span key={index} className="makegood-evidence-name makegood-strong">
                  <bdi>{nameOf(refusal, texts)}</bdi>
                </span>
              ))}
              {refused.length > NAMED && <span>{evidence.more(refused.length - NAMED, format.number(refused.length - NAMED))}</span>}
              <span className="makegood-small">{why(reason)}</span>
            </span>
          </span>
        ))}
      </output>
      {list.length > 0 && (
        <Button variant="ghost" data-shape="icon" aria-label={trouble.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  )
}

function groupByReason(refusals: readonly Refusal[]): [RefusalReason, Refusal[]][] {
  const groups = new Map<RefusalReason, Refusal[]>()
  for (const refusal of refusals) groups.set(refusal.reason, [...(groups.get(refusal.reason) ?? []), refusal])
  return [...groups]
}
