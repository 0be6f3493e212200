import type { Refund, WalletEvent } from '@makegood/contract'
import type { Refunds } from '../context.ts'
import { amountText, givenText } from '../decisions.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { wallet as walletQuery } from '../queries/wallet.ts'
import type { Session } from '../session.ts'
import type { RefundNotification } from '../tell.ts'
import type { Texts } from '../texts.ts'
import { amountOf, subjectText } from './refund-texts.ts'

/** Milliseconds after which a return is no news any more: the page was asleep, and the history tells it. */
const NEWS = 2 * 60_000

/** What may change while events are waited for is asked when one comes. */
type Around = { session: Session; refunds: () => Refunds; texts: () => Texts }

/** Tells of credits that come back by themselves, when they do (A12, A14, A15, C4, D5), until the answer is called. */
export function hearReturns(around: Around): () => void {
  const told = new Set<string>()
  const { live } = around.session
  return live.onEvent(({ kind, refundId }: WalletEvent) => {
    if (kind !== 'refund' || refundId === null || told.has(refundId)) return
    told.add(refundId)
    void notify(refundId, around)
  })
}

async function notify(refundId: string, { session, refunds, texts }: Around): Promise<void> {
  const { queryClient } = session
  const upToDate = session.history.sync()
  const refund = await queryClient.fetchQuery(refundQuery(session, refundId)).catch(() => null)
  if (!refund || !isNews(refund, session)) return
  await upToDate
  const wallet = await queryClient.fetchQuery(walletQuery(session)).catch(() => null)
  const notification = notificationOf(refund, wallet?.balance ?? null, texts())
  if (notification && !refunds().tell.notify(notification)) session.toasts.add(notification)
}

const isNews = ({ origin, status, updatedAt }: Refund, { clock }: Session) =>
  origin === 'automatic' && status === 'approved' && clock.now() - Date.parse(updatedAt) < NEWS

function notificationOf(refund: Refund, balance: number | null, texts: Texts): RefundNotification | null {
  const { messages: { outcome }, format } = texts
  const what = amountText(amountOf(refund), texts)
  const [item] = refund.items
  if (!what || !item) return null
  const facts = [subjectText(refund, texts), balance !== null && outcome.balance(format.number(balance)), outcome.reference(refund.reference)]
  return { kind: 'success', title: givenText(item.decision, what, texts), body: facts.filter(Boolean).join(' · '), refundId: refund.id }
}
