import { expect, screen } from 'storybook/test'
import { everyLine } from '../../packages/react/src/testing/histories.ts'
import { scene } from '../../packages/react/src/testing/stories.tsx'
import { buyWithRight } from '../../packages/react/src/testing/withdrawals.tsx'
import preview from '../preview.tsx'
import { Welcome } from '../welcome/welcome.tsx'

const meta = preview.meta({ title: 'Overview/Welcome', component: Welcome })

let resultId = ''
const alive = scene({
  policy: 'anumi',
  set: async (world) => {
    await everyLine(world)
    await buyWithRight(world)
    const { generation } = await world.generate({ feature: 'portrait', credits: 4 })
    resultId = generation.results[0]!.id
  },
  show: () => <Welcome resultId={resultId} />,
})

/** What the page of the same name shows. */
export const Alive = meta.story({
  tags: ['!dev'],
  ...alive.story,
  play: async () => {
    await expect(await screen.findByRole('button', { name: 'More options for a mountain lake' })).toBeVisible()
    // With what it would bring.
    await expect(await screen.findByRole('button', { name: /^Bad result ./ })).toBeVisible()
    await expect(await screen.findByRole('list', { name: 'History' })).toBeVisible()
    for (const name of ['Three parts, alive', 'How a click travels', 'The way through this workshop'])
      await expect(screen.getByRole('heading', { name })).toBeVisible()
  },
})
