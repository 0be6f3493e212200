import { expect, screen, userEvent, waitFor } from 'storybook/test'
import type { RefundWorld } from '@makegood/msw'
import preview from '../../../../.storybook/preview.tsx'
import { reportElsewhere } from '../testing/refunds.ts'
import { picture, scene } from '../testing/stories.tsx'
import { ReportBadge } from './report-badge.tsx'
import { ReportMenu } from './report-menu.tsx'

const meta = preview.meta({ title: 'Report/Badge', component: ReportBadge })

const card = (resultId: string, alt: string) => (
  <figure key={resultId} style={{ position: 'relative', inlineSize: 200, margin: 0 }}>
    <img src={picture} alt="" width="200" style={{ display: 'block', borderRadius: 12 }} />
    <div style={{ position: 'absolute', insetBlockEnd: 8, insetInlineStart: 8 }}>
      <ReportBadge resultId={resultId} />
    </div>
    <div style={{ position: 'absolute', insetBlockStart: 8, insetInlineEnd: 8 }}>
      <ReportMenu resultId={resultId} kind="image" src={picture} alt={alt} />
    </div>
  </figure>
)
const gallery = (...ids: string[]) => <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, fontFamily: 'system-ui' }}>{ids.map((id) => card(id, `picture ${id}`))}</div>

const IDS = ['generation-2-1', 'generation-3-1', 'generation-4-1', 'generation-5-1']
const reported = () =>
  scene({
    policy: 'anumi',
    set: async (world) => {
      await world.scenario('first courtesy used')
      await world.generate()
      await world.generate()
      await reportElsewhere(world, IDS[1]!, 'broken_anatomy')
      await reportElsewhere(world, IDS[2]!, 'not_to_my_taste')
    },
    show: () => gallery(...IDS),
  })
async function told() {
  for (const word of ['Refunded', 'In review', 'Reported']) await expect(await screen.findByText(word)).toBeVisible()
}

/** What the service says of each; of the last there is nothing to tell. */
export const Standing = meta.story({ tags: ['picture'], ...reported().story, play: told })

const one = () => scene({ policy: 'photoroom', set: (world) => world.scenario('one picture'), show: () => gallery('generation-2-1') })

async function report(before: () => void) {
  await userEvent.click(await screen.findByRole('button', { name: /^More options/ }))
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Bad result/ }))
  await userEvent.click((await screen.findAllByRole('radio'))[0]!)
  await userEvent.type(screen.getByRole('textbox', { name: 'Tell us more' }), 'Garbled from edge to edge')
  before()
  await userEvent.click(screen.getByRole('button', { name: 'Submit' }))
}
const close = () => userEvent.keyboard('{Escape}')
const trouble = (change: Partial<RefundWorld['network']>) => {
  const { story, world } = one()
  return { story, begin: () => report(() => void Object.assign(world().network, change)) }
}
const says = (word: string) => waitFor(() => expect(document.querySelector('.makegood-state[data-state]')).toHaveTextContent(word))

const offline = trouble({ offline: true })
/** It goes out by itself, once there is a network. */
export const Waiting = meta.story({
  ...offline.story,
  play: async () => {
    await offline.begin()
    await says('Waiting for network')
    await close()
  },
})

const slow = trouble({ latency: 600_000 })
/** On its way. */
export const Sending = meta.story({
  ...slow.story,
  play: async () => {
    await slow.begin()
    await says('Sending…')
    await close()
  },
})

const unknown = scene({ policy: 'photoroom', set: (world) => world.scenario('one picture'), show: () => gallery('nobody-knows-this') })
/** Refused for good. */
export const NotSent = meta.story({
  tags: ['picture', 'report:failed'],
  ...unknown.story,
  play: async () => {
    await report(() => {})
    await says('Not sent')
    await close()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...reported().story, globals: { theme: 'dark' }, play: told })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...reported().story, globals: { direction: 'rtl' }, play: told })
