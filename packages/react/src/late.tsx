'use client'

import { type ComponentType, type ReactNode, useEffect } from 'react'
import { Boundary } from './boundary.tsx'
import { useRefunds } from './context.ts'
import { lightMessages } from './messages/messages.ts'
import { rootProps } from './root.ts'
import { useLoaded } from './use-loaded.ts'

type LateProps<Props extends object> = {
  /** The public component's name, for the error when no provider stands around it. */
  name: string
  /** Must be the same function on every render. */
  load: () => Promise<ComponentType<Props>>
  props: Props
  className: string | undefined
  /** The shape of what comes. */
  waiting: ReactNode
}

/**
 * A root of ours in the host's page. It shows the shape of what comes until the code for it is there, offers to try
 * again where that fails or breaks, and starts anew for another user.
 */
export function Late<Props extends object>({ name, ...late }: LateProps<Props>) {
  const { scope, settings } = useRefunds(name)
  const { language } = lightMessages(settings.messages)
  return (
    <div {...rootProps(settings, late.className, language.tag)}>
      <Loaded key={scope.userId} {...late} />
    </div>
  )
}

function Loaded<Props extends object>({ load, props, waiting }: Omit<LateProps<Props>, 'name'>) {
  const { wake } = useRefunds('')
  const { value: Component, failed, retry } = useLoaded(load)
  useEffect(wake, [wake])

  if (failed) return <Trouble text="notLoaded" onRetry={retry} />
  if (!Component) return waiting
  return (
    <Boundary renderBroken={(again) => <Trouble text="broken" onRetry={again} />}>
      <Component {...props} />
    </Boundary>
  )
}

function Trouble({ text, onRetry }: { text: 'notLoaded' | 'broken'; onRetry: () => void }) {
  const { trouble } = lightMessages(useRefunds('').settings.messages)
  return (
    <div className="makegood-empty" role="alert">
      <p>{trouble[text]}</p>
      <button type="button" className="makegood-button" onClick={onRetry}>
        {trouble.tryAgain}
      </button>
    </div>
  )
}
