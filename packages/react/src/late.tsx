'use client'

import { type ComponentType, type ForwardedRef, forwardRef, type HTMLAttributes, type ReactElement, type ReactNode, useEffect } from 'react'
import { Boundary } from './boundary.tsx'
import { rootProps, useRefunds } from './context.ts'
import { lightMessages } from './messages/messages.ts'
import { useLoaded } from './use-loaded.ts'

type LateProps<Props extends object> = {
  /** The public component's name, for the error when no provider stands around it. */
  name: string
  as?: 'div' | 'span'
  /** Must be the same function on every render. */
  load: () => Promise<ComponentType<Props>>
  props: Props
  /** What the host put on the element. */
  root: HTMLAttributes<HTMLElement>
  /** The shape of what comes. */
  waiting: ReactNode
}

/**
 * A root of ours in the host's page. It shows the shape of what comes until the code for it is there, offers to try
 * again where that fails or breaks, and starts anew for another user or client.
 */
export const Late = forwardRef(function Late<Props extends object>(
  { name, as = 'div', root, ...late }: LateProps<Props>,
  ref: ForwardedRef<HTMLElement>,
) {
  const { scope, settings } = useRefunds(name)
  const { language } = lightMessages(settings.messages)
  const Element = as as 'div'
  return (
    <Element {...root} {...rootProps(settings, root.className, language.tag)} ref={ref as ForwardedRef<HTMLDivElement>}>
      <Loaded key={scope.id} {...late} />
    </Element>
  )
}) as <Props extends object>(props: LateProps<Props> & { ref?: ForwardedRef<HTMLElement> }) => ReactElement

function Loaded<Props extends object>({ load, props, waiting }: Pick<LateProps<Props>, 'load' | 'props' | 'waiting'>) {
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
    <span className="makegood-empty" role="alert">
      {trouble[text]}
      <button type="button" className="makegood-button" onClick={onRetry}>
        {trouble.tryAgain}
      </button>
    </span>
  )
}
