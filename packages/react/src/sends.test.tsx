import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { PackRefundForm } from './pack-refund/pack-refund-form.tsx'
import { openRefund } from './testing/refund-page.tsx'
import { requestRefund } from './testing/refunds.ts'
import { fill, menuOf, onePicture, openReport, submit } from './testing/report-page.tsx'
import { stage } from './testing/stage.tsx'
import { confirm, CONFIRM, openFilled, withPack } from './testing/withdrawal-page.tsx'
import { buyWithRight } from './testing/withdrawals.tsx'

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

/** Hears what is sent, to the names of its parts. */
function hearing(play: (world: RefundWorld) => Promise<unknown>) {
  const sent: string[][] = []
  return {
    sent,
    play: async (world: RefundWorld) => {
      await play(world)
      world.handlers.unshift(http.post(`${world.baseUrl}/v1/*`, async ({ request }) => {
        sent.push(Object.keys((await request.clone().json()) as object).sort())
      }))
    },
  }
}

/** The line is in sight before what sends it, and what is sent is no more than it says. */
async function expectSent(line: RegExp, button: string | RegExp, send: () => Promise<unknown>, sent: string[][], parts: string[]) {
  const said = await screen.findByText(line)
  expect(said).toBeVisible()
  const sends = screen.getByRole('button', { name: button })
  expect(said.compareDocumentPosition(sends) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  await send()
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]!.filter((part) => !parts.includes(part))).toEqual([])
}

it('a report says above its button what is sent, and sends no more', async () => {
  const { sent, play } = hearing((world) => world.scenario('one picture'))
  await stage(menuOf(), { ...onePicture('photoroom'), play })
  await openReport()
  await fill('Clearly unusable', 'Blurred from edge to edge')
  await expectSent(/^This sends what you report, your reason and words, your marks and files\./, 'Submit', submit, sent, [
    'resultIds', 'reason', 'details', 'marks', 'attachments',
  ])
})

it('a request about a pack does', async () => {
  const { sent, play } = hearing((world) => world.scenario('fresh pack'))
  await stage(<PackRefundForm />, { policy: 'anumi', play })
  await press(/^Pack of 100 credits/)
  await userEvent.fill(await screen.findByRole('textbox', { name: /^Why\?/ }), 'I bought the wrong size.')
  const request = /^Request /
  await expectSent(/^This sends which pack it is, your reason and what you filled in\./, request, () => press(request), sent, [
    'packId', 'ground', 'fields', 'destination', 'expected', 'attachments',
  ])
})

it('a statement of withdrawal does', async () => {
  const { sent, play } = hearing(buyWithRight)
  await withPack({ play })
  await openFilled()
  await expectSent(/^This sends what you filled in, your language and your time zone\./, CONFIRM, confirm, sent, [
    'name', 'contract', 'email', 'packId', 'timeZone', 'language',
  ])
})

it('an answer to what was asked does', async () => {
  const { sent, play } = hearing(async (world) => {
    const refundId = await requestRefund(world, (await world.buyPack()).id, 'other')
    await world.decideReview(refundId, 'ask', { note: 'Which one?' })
  })
  await openRefund('standard-30', play)
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Your answer' }), 'The second one.')
  const send = 'Send the answer'
  await expectSent(/^This sends what you wrote and your files\./, send, () => press(send), sent, ['details', 'attachments'])
})
