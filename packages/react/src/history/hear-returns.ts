import type { Refund, WalletEvent } from '@makegood/contract'
import type { Refunds } from '../context.ts'
import { amountText, givenText } from '../decisions.ts'
import { dotted } from '../format/isolated.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { wallet as walletQuery } from '../queries/wallet.ts'
import type { Session } from '../session.ts'
import type { RefundNotification } from '../tell.ts'
import type { Texts } from '../texts.ts'
import { amountOf, subjectText } from './refund-texts.ts'

/** Milliseconds after which a return is no news any more: the page was asleep, and the history tells it. */
const NEWS = 2 * 60_000

/** Milliseconds that the answer to a report may take longer than its event. */
const ANSWER = 1000

/** What may change while events are waited for is asked when one comes. */
type Around = { session: Session; refunds: () => Refunds; texts: () => Texts }

/** Tells of credits that come back by themselves, when they do (A12, A14, A15, C4, D5), until the answer is called. */
export function hearReturns(around: Around): () => void {
  const { session, refunds, texts } = around
  const told = new Set<string>()
  let ended = false
  const stop = session.live.onEvent(({ kind, refundId }: WalletEvent) => {
    if (kind === 'refund' && refundId !== null && !told.has(refundId)) void hear(refundId)
  })

  async function hear(refundId: string): Promise<void> {
    const news = await newsOf(refundId, session)
    // While it was asked for, another event may have told it, or another user have come.
    if (!news || ended || told.has(refundId)) return
    told.add(refundId)
    const notification = notificationOf(news.refund, news.balance, texts())
    if (notification && !refunds().tell.notify(notification)) session.toasts.add(notification)
  }

  return () => {
    ended = true
    stop()
  }
}

/** The refund with the balance that it made; null: it is none to tell of, or not yet. */
async function newsOf(refundId: string, session: Session): Promise<{ refund: Refund; balance: number | null } | null> {
  const { queryClient } = session
  // By then what is known of the refund counts as old, and whoever shows it asks for it: that is one request for both.
  await Promise.all([session.history.sync(), answersTo(session)])
  // What was answered here is told already.
  const known = queryClient.getQueryData(refundQuery(session, refundId).queryKey)
  if (known && known.origin !== 'automatic') return null
  const refund = await queryClient.fetchQuery(refundQuery(session, refundId)).catch(() => null)
  if (!refund || !isNews(refund, session)) return null
  const wallet = await queryClient.fetchQuery(walletQuery(session)).catch(() => null)
  return { refund, balance: wallet?.balance ?? null }
}

/** Whether it is of a report that was just sent from here, its answer says: an event may be faster. */
function answersTo({ reports }: Session): Promise<void> {
  const isSending = () => reports.list().some(({ delivery }) => delivery.status === 'sending')
  if (!isSending()) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      stop()
      resolve()
    }
    const timer = setTimeout(end, ANSWER)
    const stop = reports.subscribe(() => !isSending() && end())
  })
}

const isNews = ({ origin, status, updatedAt }: Refund, { clock }: Session) =>
  origin === 'automatic' && status === 'approved' && clock.now() - Date.parse(updatedAt) < NEWS

function notificationOf(refund: Refund, balance: number | null, texts: Texts): RefundNotification | null {
  const { messages: { language, outcome }, format } = texts
  const what = amountText(amountOf(refund), texts)
  const [item] = refund.items
  if (!what || !item) return null
  const facts = [subjectText(refund, texts), balance === null ? null : outcome.balance(format.number(balance)), outcome.reference(refund.reference)]
  return { kind: 'success', title: givenText(item.decision, what, texts), body: dotted(facts, language.tag), refundId: refund.id }
}
