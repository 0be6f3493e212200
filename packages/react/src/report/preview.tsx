'use client'

import { useState } from 'react'
import type { ReportSubject } from '../desk.ts'
import { useTexts } from '../texts.ts'

/** Addresses that a picture or a clip may come from; anything else could run code. */
const SAFE = /^(https?:|blob:|data:(image|video)\/|[./]|[^:]*$)/i

export const isSafe = (src: string | undefined): src is string => Boolean(src) && SAFE.test(src!)

/** The result itself, large enough to see what is wrong with it. */
export function Preview({ subject: { kind, src, alt } }: { subject: ReportSubject }) {
  const [broken, setBroken] = useState(false)
  if (broken || !isSafe(src)) return <NoPreview alt={alt} />
  return kind === 'video' ? (
    <video className="makegood-preview" src={src} aria-label={alt} controls muted playsInline loop onError={() => setBroken(true)} />
  ) : (
    <img className="makegood-preview" src={src} alt={alt} onError={() => setBroken(true)} />
  )
}

/** Stands for a result that cannot be shown. */
export function NoPreview({ alt }: { alt: string }) {
  const { messages } = useTexts()
  return <p className="makegood-preview makegood-preview-missing">{alt || messages.report.noPreview}</p>
}
