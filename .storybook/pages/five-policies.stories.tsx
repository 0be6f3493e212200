import type { RequestHandler } from 'msw'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { raiseFive } from '../../packages/react/src/testing/workshop/five.ts'
import type { Overrides } from '../../packages/react/src/testing/workshop/overrides.ts'
import { clearDevice } from '../../packages/react/src/testing/workshop/stand.ts'
import preview from '../preview.tsx'
import { FivePolicies, type World } from './five-policies.tsx'

const meta = preview.meta({ title: 'Overview/All five policies', component: FivePolicies, parameters: { layout: 'fullscreen' } })

type Context = { msw: { use: (...handlers: RequestHandler[]) => void }; overrides?: Overrides }

let worlds: World[] = []
let language: Overrides['language']

const worldOf = (name: string) => within(screen.getByRole('region', { name }))
const goTo = async (day: number) => userEvent.click(screen.getByRole('button', { name: `Day ${day}` }))

/** The same things happen in five worlds, under one clock: the policies part as time goes by. */
export const AllFivePolicies = meta.story({
  async beforeEach({ msw, overrides = {} }: Context) {
    ;({ language } = overrides)
    if (worlds.length > 0) return undefined
    worlds = await raiseFive()
    msw.use(...worlds.flatMap(({ handlers }) => handlers))
    return () => {
      for (const world of worlds) world.close()
      worlds = []
      clearDevice()
    }
  },
  render: () => <FivePolicies worlds={worlds} language={language} />,
  play: async () => {
    const brings = (name: string, text: RegExp) => waitFor(() => expect(worldOf(name).getByText(text)).toBeVisible(), { timeout: 15_000 })
    await brings('Anumi', /4 credits back/)
    await brings('Photoroom', /4 credits back/)
    await goTo(7)
    await expect(await screen.findByText('Day 7', { selector: 'span' })).toBeVisible()
    await brings('Anumi', /4 credits back/)
    await waitFor(() => expect(worldOf('Photoroom').queryByText(/4 credits back/)).toBeNull())
    // Back before the window closed.
    await goTo(0)
    await brings('Photoroom', /4 credits back/)
  },
})
