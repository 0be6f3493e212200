import { signatureFile, type Withdrawal } from '@makegood/contract'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ask } from '../testing/refund-stages.ts'
import { openRefund, press } from '../testing/refund-page.tsx'
import { catchFiles } from '../testing/saved.ts'
import { listRefunds, withdraw } from '../testing/refunds.ts'
import { buyWithRight } from '../testing/withdrawals.tsx'

const rows = () => screen.queryAllByRole('button', { name: /^Your statement/ })

it('names the receipt of the statement that the refund came of, and gives it again byte for byte (C36)', async () => {
  const files = catchFiles()
  let answer: Withdrawal | undefined
  await openRefund('anumi', async (world) => {
    answer = await withdraw(world, await buyWithRight(world))
    await world.advance({ days: 3 })
  })
  const { reference, receipt } = answer!
  const row = await screen.findByRole('button', { name: `Your statement, ${reference}, received 15 Jun 2026, 11:00 CEST Receipt` })
  expect(row).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(row)
  expect(await screen.findByRole('list', { name: 'Your receipt' })).toBeVisible()
  for (const name of ['To read and print', 'For programs']) {
    await press(`Save the receipt: ${name}`)
    await press(`Save the signature: ${name}`)
  }
  const kept = receipt.flatMap((file) => [file, signatureFile(file)])
  expect(kept).toHaveLength(4)
  expect(await Promise.all(files.map(async ({ name, text }) => ({ name, text: await text() })))).toEqual(
    kept.map(({ name, text }) => ({ name, text })),
  )
})

it('is gone once the statement is erased', async () => {
  await openRefund('anumi', async (world) => {
    const pack = await buyWithRight(world)
    await withdraw(world, pack)
    const [refund] = await listRefunds(world)
    await world.service.operator.decline(refund!.id)
    await world.service.privacy.erase('wallet-ada')
  })
  expect(await screen.findByRole('button', { name: /^Support/ })).toBeVisible()
  expect(rows()).toEqual([])
})

it('says where the receipt went where there are no files of it', async () => {
  await openRefund('anumi', async (world) => {
    const pack = await buyWithRight(world)
    const sign = vi.spyOn(crypto.subtle, 'sign').mockRejectedValue(new Error('The keys are gone.'))
    // The host is told of it.
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect((await withdraw(world, pack)).receipt).toEqual([])
    expect(told).toHaveBeenCalledOnce()
    for (const spy of [sign, told]) spy.mockRestore()
  })
  await userEvent.click((await screen.findAllByRole('button', { name: /^Your statement/ }))[0]!)
  expect(await screen.findByText(/^The receipt was sent to .*ada@example\.com.*\.$/)).toBeVisible()
  expect(screen.queryByRole('list', { name: 'Your receipt' })).toBeNull()
})

it('is there at no refund that came of anything else', async () => {
  await openRefund('standard-30', ask)
  expect(await screen.findByText('Next: a person here looks at it')).toBeVisible()
  expect(rows()).toEqual([])
})
