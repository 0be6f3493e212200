import { lazy, Suspense } from 'react'

const load = async () => {
  const [{ RefundDevtools }] = await Promise.all([import('@makegood/react/devtools'), import('@makegood/react/devtools.css')])
  return { default: RefundDevtools }
}

const Panel = import.meta.env.DEV ? lazy(load) : null

/** What the refunds do behind this page, for whoever looks while developing. A production build carries none of it. */
export const RefundDevtools = () =>
  Panel && (
    <Suspense>
      <Panel />
    </Suspense>
  )
