import { expect, screen, within } from 'storybook/test'
import { transitionsOf } from '../../packages/contract/src/index.ts'
import preview from '../preview.tsx'
import { diagrams, titleOf } from '../state-map/diagrams.ts'
import { StateMap } from '../state-map/state-map.tsx'

const meta = preview.meta({ title: 'Overview/State map', component: StateMap, parameters: { controls: { disable: true } } })

/** Every state and every act, drawn from the data that the code lives by. */
export const States = meta.story({
  play: async () => {
    for (const { title, lifecycle } of diagrams) {
      const part = within(screen.getByRole('region', { name: title }))
      for (const state of lifecycle.states) await expect(part.getByRole('heading', { name: titleOf(state) })).toBeVisible()
      const acts = part.getAllByRole('list', { name: /^What may happen/ }).flatMap((list) => within(list).getAllByRole('listitem'))
      const known = new Set(transitionsOf(lifecycle).flatMap(({ from, act }) => (from === null ? [] : `${from} ${act}`)))
      await expect(acts).toHaveLength(known.size)
    }
  },
})
