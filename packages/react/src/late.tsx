'use client'

import { type ComponentType, type ForwardedRef, forwardRef, type HTMLAttributes, type ReactElement, type ReactNode, Suspense, useEffect } from 'react'
import { Boundary } from './boundary.tsx'
import { rootProps, useRefunds } from './context.ts'
import { lightMessages } from './languages/messages.ts'
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
  const { language } = lightMessages(settings)
  const Element = as as 'div'
  return (
    <Element {...root} {...rootProps(settings, root.className, language.tag)} ref={ref as ForwardedRef<HTMLDivElement>}>
      <Loaded key={scope.id} isInline={as === 'span'} {...late} />
    </Element>
  )
}) as <Props extends object>(props: LateProps<Props> & { ref?: ForwardedRef<HTMLElement> }) => ReactElement

type LoadedProps<Props extends object> = Pick<LateProps<Props>, 'load' | 'props' | 'waiting'> & { isInline: boolean }

function Loaded<Props extends object>({ load, props, waiting, isInline }: LoadedProps<Props>) {
  const { wake } = useRefunds('')
  const { value: Component, failed, retry } = useLoaded(load)
  useEffect(wake, [wake])

  const Sorry = isInline ? InlineTrouble : Trouble
  if (failed) return <Sorry text="notLoaded" onRetry={retry} />
  if (!Component) return waiting
  return (
    <Boundary renderBroken={(again) => <Sorry text="broken" onRetry={again} />}>
      <Suspense fallback={waiting}>
        <Component {...props} />
      </Suspense>
    </Boundary>
  )
}

type TroubleProps = { text: 'notLoaded' | 'broken'; onRetry: () => void }

function Trouble({ text, onRetry }: TroubleProps) {
  const { trouble } = lightMessages(useRefunds('').settings)
  return (
    <span className="makegood-empty" role="alert">
      {trouble[text]}
      <button type="button" className="makegood-button" onClick={onRetry}>
        {trouble.tryAgain}
      </button>
    </span>
  )
}

/** Within a link or a button of the host nothing can be pressed: it tries again by itself when the network is back. */
function InlineTrouble({ text, onRetry }: TroubleProps) {
  const { trouble } = lightMessages(useRefunds('').settings)
  useEffect(() => {
    window.addEventListener('online', onRetry)
    return () => window.removeEventListener('online', onRetry)
  })
  return (
    <span title={trouble[text]}>
      <span aria-hidden="true">–</span>
      <span className="makegood-hidden">{trouble[text]}</span>
    </span>
  )
}
