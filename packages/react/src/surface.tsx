'use client'

import { Suspense, useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { Alert } from './alert.tsx'
import { useAppearance } from './appearance/use-appearance.ts'
import { Boundary } from './boundary.tsx'
import { type Refunds, rootProps, useRefunds, whenIdle } from './context.ts'
import type { Showing } from './desk.ts'
import { refundDialog, reportDialog, withdrawalDialog } from './dialog-code.ts'
import { prefetch } from './late-code.ts'
import { LateDialog } from './late-dialog.tsx'
import { evidence, marks } from './report/form-code.ts'
import { hearAnswers } from './report/hear-answers.ts'
import { Menu } from './report/menu.tsx'
import { newsOf } from './report/news.ts'
import { keepInSight } from './report/sight.ts'
import { createReportWatch } from './report/watch.ts'
import { hearReturns } from './history/hear-returns.ts'
import { useTexts } from './texts.ts'
import { openHome } from './ui/home.ts'
import { Toaster } from './ui/toaster.tsx'
import { useSession } from './use-session.ts'
import { whenFree } from './when-free.ts'

/**
 * What is in front of the page; where it breaks, it says so and the page stays. Until a person shows interest (`awake`) it
 * asks the service nothing.
 */
export function Surface({ awake }: { awake: boolean }) {
  const refunds = useRefunds('<RefundProvider>')
  const { desk, settings } = refunds
  useEffect(() => checkInDevelopment(refunds))
  return (
    <Boundary
      onError={desk.close}
      renderBroken={(again) => <Alert text="broken" settings={settings} onRetry={again} onDismiss={again} />}
    >
      <Suspense>
        <Front awake={awake} />
      </Suspense>
    </Boundary>
  )
}

declare const process: { env: { NODE_ENV?: string } }

/** Tells a developer what they may have overlooked. Bundlers know what a production build is, and leave the code out. */
function checkInDevelopment(refunds: Refunds): (() => void) | undefined {
  try {
    if (process.env.NODE_ENV !== 'production') {
      const check = import('./development/check-host.ts').then(({ checkHost }) => checkHost(refunds))
      return () => void check.then((end) => end())
    }
  } catch {}
  return undefined
}

/** The shared menu, the dialogs, the notifications. */
function Front({ awake }: { awake: boolean }) {
  const { desk } = useRefunds('<RefundProvider>')
  useAppearance()
  const showing = useSyncExternalStore(desk.subscribe, desk.showing)
  const { format } = useTexts()
  useEffect(
    () =>
      whenIdle(() => {
        prefetch(reportDialog, marks, evidence)
        // The first one takes longest.
        format.number(0)
      }),
    [format],
  )

  return (
    <>
      <Menu menu={showing?.kind === 'menu' ? showing : null} />
      {showing?.kind === 'report' && <LateDialog code={reportDialog} open={showing} />}
      {(showing?.kind === 'refund' || showing?.kind === 'entry') && <LateDialog code={refundDialog} open={showing} />}
      {showing?.kind === 'withdrawal' && <LateDialog code={withdrawalDialog} open={showing} />}
      {awake && <Work />}
      {awake && <Notifications dialog={showing && showing.kind !== 'menu' ? showing : null} />}
    </>
  )
}

/** Keeps what is shown up to date, and sends what waits. */
function Work() {
  useWatch()
  useAnswers()
  return null
}

/** Hears what happens to the wallet, sends what waits, and carries out what is answered. A menu that opens comes first. */
function useAnswers(): void {
  const refunds = useRefunds('<RefundProvider>')
  const session = useSession()
  const texts = useTexts()
  const latest = useRef({ refunds, texts })
  useEffect(() => {
    latest.current = { refunds, texts }
  })
  useEffect(() => {
    const around = { session, refunds: () => latest.current.refunds, texts: () => latest.current.texts }
    const ends = [session.keep(), hearAnswers(around), hearReturns(around)]
    const cancel = whenFree(() => ends.push(session.open(), session.live.follow()))
    return () => {
      cancel()
      for (const end of ends) end()
    }
  }, [session])
}

/** Tells the page what is known of its results, and keeps that fresh for those in sight. */
function useWatch(): void {
  const { desk } = useRefunds('<RefundProvider>')
  const session = useSession()
  const texts = useTexts()
  useEffect(() => {
    const news = newsOf(desk)
    const { watch, stop } = createReportWatch(session, texts, news.tell)
    desk.setWatch(watch)
    news.tell()
    const lookAway = keepInSight(desk, watch)
    return () => {
      lookAway()
      desk.setWatch(null)
      stop()
    }
  }, [desk, session, texts])
}

const NONE = [] as const

/** Notifications wait while a dialog of ours tells the same itself. */
function Notifications({ dialog }: { dialog: Exclude<Showing, { kind: 'menu' }> | null }) {
  const { desk, settings } = useRefunds('<RefundProvider>')
  const { toasts } = useSession()
  const { messages } = useTexts()
  const all = useSyncExternalStore(toasts.subscribe, toasts.list)
  const list = dialog ? NONE : all
  // Where the last dialog was opened from, for browsers that do not focus a button that is clicked.
  const lastPlace = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (dialog) lastPlace.current = dialog.returnFocusTo
  }, [dialog])
  const findHome = useCallback(
    () => openHome(desk.places.keys().next().value ?? null, settings.portalContainer),
    [desk, settings.portalContainer],
  )
  const remove = useCallback((id: number) => toasts.remove(id), [toasts])
  // What one of them leads to is there before it is wanted.
  const leadsOn = list.some(({ refundId }) => refundId)
  useEffect(() => {
    if (leadsOn) prefetch(refundDialog)
  }, [leadsOn])

  return (
    <Toaster
      toasts={list}
      texts={{ region: messages.notifications.region, view: messages.outcome.view, close: messages.report.close }}
      onView={({ id, refundId }, cameFrom) => {
        remove(id)
        const returnFocusTo = [cameFrom, lastPlace.current].find((place) => place?.isConnected) ?? null
        if (refundId) desk.show({ kind: 'refund', refundId, returnFocusTo })
      }}
      onGone={remove}
      findHome={findHome}
      root={rootProps(settings, 'makegood-layer', messages.language.tag)}
    />
  )
}
