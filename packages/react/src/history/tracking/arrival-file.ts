import type { Refund } from '@makegood/contract'
import type { AllTexts } from '../../texts.ts'
import { type MadeFile, safeName } from '../../ui/save-file.ts'
import { longAmount, paymentOf } from '../refund-texts.ts'
import type { ArrivalWindow } from './arrival-window.ts'
import { calendarFile } from './calendar-file.ts'
import { placeText } from './steps.ts'

type ArrivalFileParts = { refund: Refund; days: ArrivalWindow; now: number; texts: AllTexts }

/** The days on which money is expected, for the person's own calendar. */
export function arrivalFile({ refund, days: { first, last }, now, texts }: ArrivalFileParts): MadeFile {
  const { messages: { arrival, letter, subjects } } = texts
  const payment = paymentOf(refund)
  const order = refund.items.find(({ pack }) => pack)?.pack?.orderId
  const body = [
    arrival.eventBody(refund.reference, payment ? placeText(payment, texts) : ''),
    ...(order ? [subjects.order(order)] : []),
    ...(payment?.reference ? [letter.line(letter.bankReference, payment.reference)] : []),
    arrival.eventLate,
  ]
  const event = {
    id: `${refund.id}@makegood`,
    at: new Date(now).toISOString(),
    first,
    last,
    title: arrival.event(longAmount(refund, texts)),
    body: body.join('\n'),
  }
  return { name: `refund-${safeName(refund.reference)}.ics`, type: 'text/calendar;charset=utf-8', content: calendarFile(event) }
}
