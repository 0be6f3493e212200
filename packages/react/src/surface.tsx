'use client'

import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useRefunds } from './context.ts'
import { ReportDialog } from './report/dialog.tsx'
import { Menu } from './report/menu.tsx'
import { usePrefetch } from './report/use-prefetch.ts'
import { createReportWatch } from './report/watch.ts'
import { RefundDialog } from './history/refund-dialog.tsx'
import { rootProps } from './root.ts'
import { useTexts } from './texts.ts'
import { homeOf, topmostModal } from './ui/home.ts'
import { Toaster } from './ui/toaster.tsx'
import { useSession } from './use-session.ts'

/** Everything that stands in front of the page: the shared menu, the dialogs, the notifications. */
export function Surface() {
  const { desk } = useRefunds('<RefundProvider>')
  const session = useSession()
  const showing = useSyncExternalStore(desk.subscribe, desk.showing)
  usePrefetch(desk)

  useEffect(() => {
    desk.setWatch(createReportWatch(session))
    return () => desk.setWatch(null)
  }, [desk, session])

  return (
    <>
      <Menu menu={showing?.kind === 'menu' ? showing : null} />
      {showing?.kind === 'report' && <ReportDialog key={showing.subject.resultId} open={showing} />}
      {showing?.kind === 'refund' && <RefundDialog key={showing.refundId} open={showing} />}
      <Notifications waiting={showing?.kind === 'report' || showing?.kind === 'refund'} />
    </>
  )
}

const NONE = [] as const

/** Notifications wait while a dialog of ours tells the same itself. */
function Notifications({ waiting }: { waiting: boolean }) {
  const { desk, settings } = useRefunds('<RefundProvider>')
  const { toasts } = useSession()
  const { messages } = useTexts()
  const all = useSyncExternalStore(toasts.subscribe, toasts.list)
  const list = waiting ? NONE : all
  const findHome = useCallback(() => homeOf(topmostModal(), settings.portalContainer), [settings.portalContainer])
  const remove = useCallback((id: number) => toasts.remove(id), [toasts])

  return (
    <Toaster
      toasts={list}
      texts={{ region: messages.notifications.region, view: messages.outcome.view, close: messages.report.close }}
      onView={({ id, refundId }) => {
        remove(id)
        if (refundId) desk.show({ kind: 'refund', refundId, returnFocusTo: null })
      }}
      onGone={remove}
      findHome={findHome}
      root={rootProps(settings, 'makegood-layer', messages.language.tag)}
    />
  )
}
