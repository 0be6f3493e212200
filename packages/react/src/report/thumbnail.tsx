'use client'

import { useState } from 'react'
import type { ReportSubject } from '../desk.ts'
import { isSafe } from './preview.tsx'

/** A result in small, to recognise it by. */
export function Thumbnail({ subject: { kind, src, alt } }: { subject: ReportSubject }) {
  const [broken, setBroken] = useState(false)
  if (broken || !isSafe(src)) {
    return (
      <span className="makegood-thumbnail" data-missing title={alt}>
        {alt}
      </span>
    )
  }
  return kind === 'video' ? (
    <video className="makegood-thumbnail" src={src} aria-label={alt} muted playsInline preload="metadata" onError={() => setBroken(true)} />
  ) : (
    <img className="makegood-thumbnail" src={src} alt={alt} title={alt} onError={() => setBroken(true)} />
  )
}
