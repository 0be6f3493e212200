'use client'

import { useRef, useSyncExternalStore } from 'react'
import { useTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useSession } from '../use-session.ts'
import type { EvidenceFile } from './evidence.ts'
import { canRetry, isTrouble, nameOf, statusText } from './file-texts.ts'
import { Thumbnail } from './thumbnail.tsx'

type EvidenceRowProps = { file: EvidenceFile; onRemove: () => void }

/** One file: what it is, how far its upload is, and what can be done about it. */
export function EvidenceRow({ file, onRemove }: EvidenceRowProps) {
  const { uploads } = useSession()
  const texts = useTexts()
  const { messages: { evidence }, format } = texts
  const upload = useSyncExternalStore(uploads.subscribe, () => uploads.of(file.id))
  const remove = useRef<HTMLButtonElement>(null)
  const name = nameOf(file, texts)
  const { status, loaded, total } = upload
  const onItsWay = status === 'waiting' || status === 'uploading'

  return (
    <li className="makegood-evidence-row">
      <Thumbnail file={file} />
      <div className="makegood-evidence-text">
        <span className="makegood-evidence-name" title={name}>
          <bdi>{name}</bdi>
        </span>
        <span className="makegood-small">
          <bdi>{format.bytes(file.size)}</bdi> · <span className={isTrouble(upload) ? 'makegood-bad' : undefined}>{statusText(upload, texts)}</span>
        </span>
        {status === 'uploading' && (
          <progress className="makegood-progress" aria-label={evidence.progress(name)} max={total || 1} value={loaded} />
        )}
        {canRetry(upload) && (
          <Button
            variant="link"
            aria-label={evidence.retryFile(name)}
            onClick={() => {
              // This button goes.
              remove.current!.focus()
              uploads.retry(file)
            }}
          >
            {evidence.retry}
          </Button>
        )}
      </div>
      <Button
        ref={remove}
        variant="ghost"
        data-shape="icon"
        data-removes
        aria-label={onItsWay ? evidence.cancelFile(name) : evidence.removeFile(name)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </Button>
    </li>
  )
}
