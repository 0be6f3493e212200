import { screen, userEvent } from 'storybook/test'
import { RefundStand } from './refund-stand.tsx'
import { scene } from './stories.tsx'

type SceneOptions = Parameters<typeof scene>[0]
export type Policy = SceneOptions['policy']
export type Play = NonNullable<SceneOptions['set']>
export type World = Parameters<Play>[0]

/** A page on which the newest refund can be looked at. */
export const refundScene = (policy: Policy, set: Play) => scene({ policy, set, show: () => <RefundStand /> })

export async function lookAtIt() {
  await userEvent.click(await screen.findByRole('button', { name: 'Look at it' }))
  await screen.findByRole('list', { name: 'What has happened' })
}

export const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

/** Brings what was just opened into view. */
export const see = (element: Element) => element.scrollIntoView({ block: 'center' })
