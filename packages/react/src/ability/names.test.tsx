import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { PackRefundForm } from '../pack-refund/pack-refund-form.tsx'
import { ReportItem } from '../report/report-item.tsx'
import { everyLine } from '../testing/histories.ts'
import { lookAtIt } from '../testing/refund-page.tsx'
import { sendPart } from '../testing/refund-stages.ts'
import { RefundStand } from '../testing/refund-stand.tsx'
import { fill, findBadResult, menuOf, more, onePicture, openReport, PICTURE, submit } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'

describe('the name stays', () => {
  it('of the trigger while its menu is open', async () => {
    await stage(menuOf(), onePicture('photoroom'))
    const trigger = more()
    await userEvent.click(trigger)
    await findBadResult()
    expect(trigger).toHaveAttribute('aria-expanded', 'true')
    expect(trigger).toHaveAccessibleName('More options for a cat in the rain')
  })

  it('of a reason that is chosen, and the hint describes it', async () => {
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    const reason = screen.getByRole('radio', { name: 'Clearly unusable' })
    await userEvent.click(reason)
    expect(reason).toBeChecked()
    expect(reason).toHaveAccessibleName('Clearly unusable')
    expect(reason).toHaveAccessibleDescription(/^Garbled/)
  })

  it('of a field that is wrong, and what is wrong describes it', async () => {
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    const field = screen.getByRole('textbox', { name: 'Tell us more' })
    await fill('Clearly unusable', '')
    await submit()
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleName('Tell us more')
    expect(field).toHaveAccessibleDescription(/^Write/)
  })

  it.each(['How it works', 'Filter', 'Export'])('of %s, open or closed', async (name) => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: everyLine })
    await screen.findByRole('list', { name: 'History' })
    const button = screen.getByRole('button', { name })
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'))
    expect(button).toHaveAccessibleName(name)
  })

  it('of what opens in a refund', async () => {
    await stage(<RefundStand />, { policy: 'anumi', play: sendPart })
    await lookAtIt()
    for (const name of ['How it was decided', 'Why this amount 62 of 100 credits left', 'Credits Follow them', 'Support Write to support']) {
      const button = screen.getByRole('button', { name })
      await userEvent.click(button)
      await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'))
      expect(button).toHaveAccessibleName(name)
    }
  })

  it('of what else there is to press while a request is sent', async () => {
    const { world } = await stage(<PackRefundForm />, { policy: 'anumi', play: (one) => one.scenario('partly used pack') })
    await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
    const uses = await screen.findByRole('button', { name: '3 uses, 12 credits' })
    await userEvent.fill(await screen.findByRole('textbox', { name: /^Why\?/ }), 'I do not need these any more')
    world.network.latency = 1500
    await userEvent.click(await screen.findByRole('button', { name: 'Request €8.80' }))
    await screen.findByRole('button', { name: 'Sending…' })
    expect(uses).toHaveAccessibleName('3 uses, 12 credits')
  })
})

it('changes with what a press does: to send, to wait, to send again', async () => {
  const { world } = await stage(menuOf(), onePicture('photoroom'))
  await openReport()
  await fill('Clearly unusable', 'Garbled from edge to edge')
  const button = screen.getByRole('button', { name: 'Submit' })
  world.network.latency = 1000
  await submit()
  await waitFor(() => expect(button).toHaveAccessibleName('Sending…'))
  expect(button).toHaveAttribute('aria-disabled', 'true')
  await screen.findByRole('heading', { name: '4 credits are back in your wallet' })
})

it.each([
  ['the menu', menuOf(), 'menuitem'],
  ['a menu of the host', <ReportItem key="item" resultId={PICTURE} kind="image" alt="a cat in the rain" />, 'button'],
] as const)('begins with the words of the item in %s, and goes on with what is seen beneath them', async (_, shown, role) => {
  const { world } = await stage(shown, onePicture('photoroom'))
  world.network.latency = 300
  if (role === 'menuitem') await userEvent.click(more())
  const item = await screen.findByRole(role, { name: /^Bad result/ })
  await waitFor(() => expect(item).toHaveAccessibleName(/^Bad result 4 credits back/), { timeout: 5000 })
})
