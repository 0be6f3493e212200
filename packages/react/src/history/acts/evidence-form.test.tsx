import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { pdfFile } from '../../testing/files.ts'
import { amount, close, heard, lookAtIt, openRefund, press } from '../../testing/refund-page.tsx'
import { listRefunds, requestRefund } from '../../testing/refunds.ts'

const QUESTION = 'Which browser was it?\nAnd <b>when</b>?'
const INFORMATION = /^POST \/v1\/refunds\/[^/]+\/information$/

/** A reviewer has a question about the refund of a pack. */
async function ask(world: RefundWorld, note = QUESTION) {
  const refundId = await requestRefund(world, (await world.buyPack()).id, 'defective')
  await world.decideReview(refundId, 'ask', { note })
}
async function refuse(world: RefundWorld) {
  const refundId = await requestRefund(world, (await world.buyPack()).id, 'other')
  await world.decideReview(refundId, 'decline', { note: 'We found nothing wrong.' })
}

const answer = () => screen.findByRole('textbox', { name: 'Your answer' })
const pick = async (...files: File[]) => {
  const field = await screen.findByRole('group', { name: /^Add pictures or files/ })
  await userEvent.upload(field.querySelector('input')!, files)
}
const row = async (name: string) => within((await screen.findByText(name)).closest('li')!)
const newest = async (world: RefundWorld) => (await listRefunds(world))[0]!
const drafts = () => Object.keys(localStorage).filter((key) => key.includes('give_information'))
const given = (requests: string[]) => requests.filter((one) => INFORMATION.test(one)).length

describe('an answer to what was asked (B27)', () => {
  it('stands below the question, takes files, and is sent once', async () => {
    const { world, requests } = await openRefund('standard-30', ask)
    const question = await screen.findByText(/^Which browser was it\? And <b>when<\/b>\?$/)
    expect(question).toBeVisible()
    expect(question.querySelector('b')).toBeNull()
    expect(await screen.findByText('Nothing is sent yet')).toBeVisible()
    await userEvent.fill(await answer(), '  Firefox, on a phone. ')
    await pick(pdfFile('log.pdf'))
    await (await row('log.pdf')).findByText('Added')
    expect(screen.getByText('Your draft is kept')).toBeVisible()

    await userEvent.dblClick(screen.getByRole('button', { name: 'Send the answer' }))
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Your answer' })).toBeNull())
    expect(await amount('€10.00')).toHaveFocus()
    expect(heard()).toContain('Your answer is sent.')
    const { status, events } = await newest(world)
    expect(status).toBe('in_review')
    expect(events.find(({ kind }) => kind === 'information_given')).toMatchObject({ note: 'Firefox, on a phone.', attachments: [{ name: 'log.pdf' }] })
    expect(given(requests)).toBe(1)
  })

  it('is asked for where it is missing, and said to be too long before it is sent', async () => {
    const { requests } = await openRefund('standard-30', ask)
    await press('Send the answer')
    expect(await screen.findByText('Write your answer.')).toBeVisible()
    expect(await answer()).toHaveFocus()
    await userEvent.fill(await answer(), 'a'.repeat(5001))
    expect(await screen.findByText('Take out 1 character.')).toBeVisible()
    await press('Send the answer')
    expect(given(requests)).toBe(0)
  })

  it('stays with its files over closing and a reload, without a network too', async () => {
    const { world, reload, requests } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'Firefox.')
    await pick(pdfFile('log.pdf'))
    await (await row('log.pdf')).findByText('Added')
    world.network.offline = true
    await press('Send the answer')
    expect(await screen.findByText(/^There is no connection\. Nothing is lost/)).toBeVisible()
    world.network.offline = false
    await close()
    reload()
    await lookAtIt()
    expect(await answer()).toHaveValue('Firefox.')
    expect(await (await row('log.pdf')).findByText('Added')).toBeVisible()
    await press('Send the answer')
    expect(await screen.findByText('You answered')).toBeVisible()
    expect(given(requests)).toBe(2)
    expect(drafts()).toEqual([])
  })

  it('goes again under the same key, so that it arrives once', async () => {
    const { world } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'Firefox.')
    world.network.failing = 1
    await press('Send the answer')
    await screen.findByText(/The service is down for the moment/)
    await press('Try again')
    expect(await screen.findByText('You answered')).toBeVisible()
    expect((await newest(world)).events.filter(({ kind }) => kind === 'information_given')).toHaveLength(1)
  })

  it('whose answer was lost counts as sent where the refund says so', async () => {
    const { world } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'Firefox.')
    world.network.loseAnswer = 1
    await press('Send the answer')
    expect(await screen.findByText('You answered')).toBeVisible()
    await waitFor(() => expect(heard()).toContain('Your answer is sent.'))
    expect(drafts()).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that was under way when the page was left is not asked for again', async () => {
    const { world, reload } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'Firefox.')
    Object.assign(world.network, { latency: 200, loseAnswer: 1 })
    await press('Send the answer')
    reload()
    expect(drafts()).toHaveLength(1)
    await waitFor(async () => expect((await newest(world)).status).toBe('in_review'))
    world.network.latency = 0
    await lookAtIt()
    await waitFor(() => expect(drafts()).toEqual([]))
    expect(heard()).toContain('Your answer is sent.')
    expect(screen.queryByRole('textbox', { name: 'Your answer' })).toBeNull()
  })

  it('goes on when the dialog closes, and a notification says how it ended', async () => {
    const { world } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'Firefox.')
    world.network.latency = 300
    await press('Send the answer')
    await close()
    expect(await screen.findByText('Your answer is sent.')).toBeVisible()
    world.network.latency = 0
    expect((await newest(world)).status).toBe('in_review')
  })

  it('that could not be sent behind the scenes is told, and can be taken up from there', async () => {
    const { world } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'Firefox.')
    world.network.latency = 300
    world.network.failing = 100
    await press('Send the answer')
    await close()
    expect(await screen.findByText('Not sent')).toBeVisible()
    Object.assign(world.network, { latency: 0, failing: 0 })
    await press('View')
    expect(await answer()).toHaveValue('Firefox.')
    expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    await press('Try again')
    expect(await screen.findByText('You answered')).toBeVisible()
  })

  it('to another question begins empty', async () => {
    const { world } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'Firefox.')
    await press('Send the answer')
    await screen.findByText('You answered')
    await world.decideReview((await newest(world)).id, 'ask', { note: 'And which version?' })
    expect(await screen.findByText('And which version?')).toBeVisible()
    expect(await answer()).toHaveValue('')
  })

  it('is of one user alone', async () => {
    const { reset } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'A secret of Ada.')
    reset({ userId: 'bob' })
    expect(document.body.textContent).not.toContain('secret')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('that came too late says so, and the refund is shown as it stands', async () => {
    const { world } = await openRefund('standard-30', ask)
    await userEvent.fill(await answer(), 'Firefox.')
    world.network.latency = 200
    const refund = await newest(world)
    await press('Send the answer')
    await world.decideReview(refund.id, 'decline')
    expect(await screen.findByText('The refund has changed in the meantime. Nothing was done.')).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Your answer' })).toBeNull())
  })
})

describe('a second review (B42, B43)', () => {
  it('is asked for with new evidence, once, and there is no third', async () => {
    const { world, requests } = await openRefund('standard-30', refuse)
    await press('Ask for a review')
    const why = await screen.findByRole('textbox', { name: 'Why should it be looked at again?' })
    expect(why).toHaveFocus()
    await userEvent.fill(why, 'The records show it.')
    await pick(pdfFile('records.pdf'))
    await (await row('records.pdf')).findByText('Added')
    await userEvent.dblClick(screen.getByRole('button', { name: 'Send for review' }))
    expect(await screen.findByText('You asked for a second review')).toBeVisible()
    expect(heard()).toContain('A person looks at it again.')
    expect((await newest(world)).events.find(({ kind }) => kind === 'appealed')).toMatchObject({ attachments: [{ name: 'records.pdf' }] })
    expect(requests.filter((one) => one.endsWith('/appeal'))).toHaveLength(1)
    expect(screen.queryByRole('button', { name: 'Ask for a review' })).toBeNull()
  })

  it('is open where something was written for it before', async () => {
    await openRefund('standard-30', refuse)
    await press('Ask for a review')
    await userEvent.fill(await screen.findByRole('textbox', { name: 'Why should it be looked at again?' }), 'The records')
    await close()
    await lookAtIt()
    expect(await screen.findByRole('textbox', { name: 'Why should it be looked at again?' })).toHaveValue('The records')
  })
})
