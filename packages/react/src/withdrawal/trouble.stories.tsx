import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { scene } from '../testing/stories.tsx'
import { buyWithRight, PackStand } from '../testing/withdrawals.tsx'
import { WithdrawalButton } from './withdrawal-button.tsx'

const meta = preview.meta({ title: 'Packs/Withdrawal/In the way', component: WithdrawalButton })

const ofPack = (name?: string) => scene({ policy: 'anumi', set: buyWithRight, show: () => <PackStand {...(name && { name })} /> })
const open = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'withdraw from contract here' }))
  await screen.findByDisplayValue('ada@example.com')
}
const confirm = async () => userEvent.click(await screen.findByRole('button', { name: 'confirm withdrawal' }))

const lost = ofPack()
/** It may have been received, and the answer lost on the way: nothing is claimed. */
export const AnswerLost = meta.story({
  tags: ['withdrawal:failed'],
  ...lost.story,
  play: async () => {
    await open()
    lost.world().network.loseAnswer = 1
    await confirm()
    await expect(await screen.findByText(/^No receipt came/)).toBeVisible()
  },
})

/** The service did not take what was typed: nothing was received, and it says which field. */
export const NotAccepted = meta.story({
  tags: ['withdrawal:failed'],
  ...ofPack('A'.repeat(301)).story,
  play: async () => {
    await open()
    await confirm()
    await expect(await screen.findByText('Nothing was received.')).toBeVisible()
    await expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveAccessibleDescription('This was not accepted. Check it.')
  },
})
