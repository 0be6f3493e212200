import { act, screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listRefunds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { tryKeys } from '../testing/try-keys.ts'
import { packRefundForm } from './pack-refund-form.guide.ts'
import { PackRefundForm } from './pack-refund-form.tsx'

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const title = (name: string | RegExp) => screen.findByRole('heading', { name })
const titleHasFocus = (name: string | RegExp) => waitFor(async () => expect(await title(name)).toHaveFocus())
const radios = () => screen.getAllByRole('radio')

async function onPacks(policy: 'standard-30' | 'anumi' = 'standard-30') {
  const scene = await stage(<PackRefundForm />, { policy, play: (world) => world.scenario('partly used pack') })
  ;(await button(/^Pack of 100 credits/)).focus()
  return scene
}

async function inSteps() {
  const scene = await onPacks()
  await userEvent.keyboard('{Enter}')
  await title('What comes back')
  return scene
}

async function focusOn(name: string | RegExp) {
  const it = await button(name)
  act(() => it.focus())
}

tryKeys('PackRefundForm', packRefundForm, {
  async choose(press) {
    await onPacks()
    await press()
    expect(await title('What comes back')).toBeVisible()
  },
  async nextReason(press) {
    await inSteps()
    await userEvent.click(radios()[0]!)
    await press()
    await waitFor(() => expect(radios()[1]).toHaveFocus())
    expect(radios()[1]).toBeChecked()
  },
  async previousReason(press) {
    await inSteps()
    await userEvent.click(radios()[1]!)
    await press()
    await waitFor(() => expect(radios()[0]).toHaveFocus())
    expect(radios()[0]).toBeChecked()
  },
  async on(press) {
    await inSteps()
    await focusOn('Continue')
    await press()
    await titleHasFocus('What the policy asks')
  },
  async back(press) {
    await inSteps()
    await focusOn('Continue')
    await userEvent.keyboard('{Enter}')
    await titleHasFocus('What the policy asks')
    await focusOn('Back')
    await press()
    await titleHasFocus('What comes back')
  },
  async send(press) {
    const { world } = await onPacks('anumi')
    await userEvent.keyboard('{Enter}')
    await userEvent.fill(await screen.findByRole('textbox', { name: /^Why\?/ }), 'The pictures are not what I had in mind.')
    await focusOn('Request €8.80')
    await press()
    await titleHasFocus(/^€8\.80 is approved/)
    expect(await listRefunds(world)).toHaveLength(1)
  },
})
