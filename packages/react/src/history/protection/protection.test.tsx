import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { setScene } from '../../testing/scene.tsx'
import { stage } from '../../testing/stage.tsx'
import { SheetOfHead } from '../../testing/wallet-head.tsx'
import { WalletRefundHistory } from '../wallet-refund-history.tsx'

type Policy = Parameters<typeof stage>[1]['policy']

async function openDetails(policy: Policy): Promise<string> {
  await stage(<SheetOfHead />, { policy, play: (world) => world.scenario('fresh pack') })
  await userEvent.click(await screen.findByRole('button', { name: 'How it works' }))
  await screen.findByText('What you do')
  return screen.getByRole('region', { name: 'Automatic Protection' }).textContent ?? ''
}

describe('Automatic Protection', () => {
  it('says in a line that nothing has to be asked for, under its own name (D24, A15, C5)', async () => {
    await stage(<SheetOfHead />, { policy: 'jimeng', play: (world) => world.scenario('fresh pack') })
    expect(await screen.findByRole('region', { name: 'Automatic Protection' })).toBeVisible()
    expect(screen.getByText('Credits of a run that fails come back by themselves.')).toBeVisible()
    expect(screen.queryByText('What you do')).toBeNull()
  })

  it('tells by when the credits are back: the longest that is promised (D5), where it is seen (D14), and the clause', async () => {
    const text = await openDetails('jimeng')
    expect(text).toContain('They are back within 24 hours.')
    expect(text).toContain('there is nothing to ask for')
    expect(text).toContain('If it is late, the line says so.')
    expect(text).toContain('Refund policy: Automatic Protection')
    expect(text).toContain('put back if it fails')
  })

  it('tells that they are back at once (C4)', async () => {
    expect(await openDetails('anumi')).toContain('They are back at once.')
  })

  it('calls an aim one', async () => {
    expect(await openDetails('anypic')).toContain('They should be back at once.')
  })

  it('says that nothing is deducted where credits are held (E1)', async () => {
    const text = await openDetails('photoroom')
    expect(text).toContain('A run that fails never takes your credits.')
    expect(text).toContain('they were never deducted')
    expect(text).not.toContain('put back')
  })

  it('claims nothing where the policy has no such notice', async () => {
    const { count } = await stage(<SheetOfHead />, { policy: 'standard-30', play: (world) => world.scenario('fresh pack') })
    await waitFor(() => expect(count('GET /v1/policy')).toBe(1))
    await screen.findByText('100 credits')
    await waitFor(() => expect(screen.queryByText('Automatic Protection')).toBeNull())
  })

  it('moves nothing below it when the policy comes after the list, and says nothing before', async () => {
    const scene = await setScene({ policy: 'anypic' }, (world) => world.scenario('fresh pack'))
    const client = scene.client()
    let answer = () => {}
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    const retrieve = async () => asked.then(async () => client.policy.retrieve())
    const { unmount } = render(scene.show(<WalletRefundHistory />, { client: { ...client, policy: { ...client.policy, retrieve } } }))
    onTestFinished(() => {
      unmount()
      client.forget()
      scene.world.close()
    })
    const list = await screen.findByRole('list', { name: 'History' })
    expect(screen.queryByRole('region', { name: 'Automatic Protection' })).toBeNull()
    const { top } = list.getBoundingClientRect()
    answer()
    expect(await screen.findByRole('region', { name: 'Automatic Protection' })).toBeVisible()
    expect(list.getBoundingClientRect().top).toBe(top)
  })
})
