'use client'

import { useState } from 'react'
import type { ReportSubject } from '../desk.ts'
import { useTexts } from '../texts.ts'

/** Addresses that a picture or a clip may come from; anything else could run code. */
const SAFE = /^(https?:|blob:|data:(image|video)\/|[./]|[^:]*$)/i

/** The result itself, large enough to see what is wrong with it. */
export function Preview({ subject: { kind, src, alt } }: { subject: ReportSubject }) {
  const { messages } = useTexts()
  const [broken, setBroken] = useState(false)
  if (!src || broken || !SAFE.test(src)) {
    return <p className="makegood-preview makegood-preview-missing">{alt || messages.report.noPreview}</p>
  }
  return kind === 'video' ? (
    <video className="makegood-preview" src={src} aria-label={alt} controls muted playsInline loop onError={() => setBroken(true)} />
  ) : (
    <img className="makegood-preview" src={src} alt={alt} onError={() => setBroken(true)} />
  )
}
