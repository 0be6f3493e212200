'use client'

import type { ComponentType } from 'react'
import { useLoaded } from './context.ts'
import { useTexts } from './texts.ts'
import { Failure } from './ui/failure.tsx'
import { Skeleton } from './ui/skeleton.tsx'

type LatePartProps<Props extends object> = {
  /** Must be the same function on every render. */
  load: () => Promise<ComponentType<Props>>
  props: Props
  /** Says what is on its way. */
  label: string
}

/** A part of what is shown whose code comes when someone wants it. */
export function LatePart<Props extends object>({ load, props, label }: LatePartProps<Props>) {
  const { messages: { trouble } } = useTexts()
  const { value: Part, failed, retry } = useLoaded(load)
  if (failed) return <Failure text={trouble.notLoaded} requestId={null} retry={trouble.tryAgain} onRetry={retry} />
  if (Part) return <Part {...props} />
  return (
    <Skeleton label={label}>
      <span className="makegood-bar" />
      <span className="makegood-bar" data-shape="short" />
    </Skeleton>
  )
}
