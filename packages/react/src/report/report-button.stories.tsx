import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { picture, scene } from '../testing/stories.tsx'
import { ReportButton } from './report-button.tsx'

const meta = preview.meta({ title: 'Report/Button for several', component: ReportButton })

const chosen = (count: number) =>
  scene({
    policy: 'photoroom',
    set: async (world) => {
      await world.buyPack()
      for (let made = 0; made < Math.min(count, 3); made++) await world.generate()
    },
    show: () => (
      <ReportButton
        results={Array.from({ length: count }, (_, index) => ({
          resultId: `generation-${index + 2}-1`, kind: 'image', src: picture, alt: `picture ${index + 1}`,
        }))}
      />
    ),
  }).story
const button = (name: string) => screen.findByRole('button', { name })

/** Of three that were chosen. */
export const Three = meta.story({ tags: ['picture'], ...chosen(3), play: async () => expect(await button('Report 3 results')).toBeEnabled() })

/** Of one. */
export const One = meta.story({ ...chosen(1), play: async () => expect(await button('Report 1 result')).toBeEnabled() })

/** None is chosen: it says what to do. */
export const None = meta.story({
  ...chosen(0),
  play: async () => {
    await expect(await button('Report results')).toHaveAccessibleDescription('Choose at least one')
    await userEvent.click(await button('Report results'))
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
})

/** More than one report may name. */
export const TooMany = meta.story({
  ...chosen(140),
  play: async () => expect(await button('Report 140 results')).toHaveAccessibleDescription('Choose 100 at the most'),
})

const open = async () => {
  await userEvent.click(await button('Report 3 results'))
  await expect(await screen.findByRole('dialog', { name: 'What is wrong with these 3?' })).toBeVisible()
}
/** The report about all of them. */
export const Opened = meta.story({ ...chosen(3), play: open })

/** On a dark page. */
export const Dark = meta.story({ ...chosen(3), globals: { theme: 'dark' }, play: async () => void (await button('Report 3 results')) })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({
  ...chosen(3),
  globals: { direction: 'rtl' },
  play: async () => void (await button('Report 3 results')),
})
