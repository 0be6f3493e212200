'use client'

import { useEffect, useRef, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { useSession } from '../use-session.ts'
import type { EvidenceFile } from './evidence.ts'
import { createLanes } from './lanes.ts'

/** Device pixels, two for one on the page. */
const SIZE = 80

/** Large pictures take much memory while they are read: one after the other. */
const inLane = createLanes(1)

/**
 * What a file shows, beside its name. A picture is drawn, not linked to: an object URL would need a word of its own in
 * the page's security policy.
 */
export function Thumbnail({ file: { id, type } }: { file: EvidenceFile }) {
  const { uploads } = useSession()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState(false)
  const isPicture = type.startsWith('image/')

  useEffect(() => {
    if (!isPicture) return undefined
    const ended = new AbortController()
    const draw = async () => {
      const blob = await uploads.bytes(id)
      const picture = blob && (await createImageBitmap(blob))
      if (picture && !ended.signal.aborted) setDrawn(drawCovering(canvas.current!, picture))
      picture?.close()
    }
    // What cannot be drawn keeps its sign.
    inLane(ended.signal, draw).catch(() => {})
    return () => ended.abort()
  }, [uploads, id, isPicture])

  return (
    <span className="makegood-evidence-picture" aria-hidden="true">
      {!drawn && <Icon name={type.startsWith('video/') ? 'play' : 'file'} />}
      {isPicture && <canvas ref={canvas} width={SIZE} height={SIZE} />}
    </span>
  )
}

/** Fills a square with the middle of a picture. */
function drawCovering(canvas: HTMLCanvasElement, picture: ImageBitmap): boolean {
  const context = canvas.getContext('2d')
  const scale = SIZE / Math.min(picture.width, picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  context?.drawImage(picture, (SIZE - width) / 2, (SIZE - height) / 2, width, height)
  return context !== null
}
