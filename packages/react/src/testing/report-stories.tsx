import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { ReportMenu } from '../report/report-menu.tsx'
import { picture, scene } from './stories.tsx'

type SceneOptions = Parameters<typeof scene>[0]
/** A picture with the trigger on it. */
export const onCard = (resultId = 'generation-2-1') => () => (
  <figure style={{ position: 'relative', inlineSize: 280, margin: 0 }}>
    <img src={picture} alt="" width="280" style={{ borderRadius: 12 }} />
    <div style={{ position: 'absolute', insetBlockStart: 8, insetInlineEnd: 8 }}>
      <ReportMenu
        resultId={resultId}
        kind="image"
        src={picture}
        alt="a mountain lake"
        items={[{ label: 'Download', onSelect: () => {} }, { label: 'Regenerate', onSelect: () => {} }]}
        onRegenerate={() => {}}
      />
    </div>
  </figure>
)
/** One picture, and what else has happened. */
export const picturePlus = (policy: SceneOptions['policy'], set?: SceneOptions['set']) =>
  scene({
    policy,
    set: async (world) => {
      await world.scenario('one picture')
      await set?.(world)
    },
    show: onCard(),
  })

export async function openMenu() {
  await userEvent.click(await screen.findByRole('button', { name: 'More options for a mountain lake' }))
  return screen.findByRole('menuitem', { name: /^Bad result/ })
}
export async function openForm() {
  await userEvent.click(await openMenu())
  await screen.findAllByRole('radio')
}
export async function report(reason: RegExp, details: string) {
  await openForm()
  await userEvent.click(screen.getByRole('radio', { name: reason }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Tell us more' }), details)
  await userEvent.click(screen.getByRole('button', { name: 'Submit' }))
}
/** That an answer has come. */
export const says = (title: string) => waitFor(() => expect(screen.getByRole('heading', { name: title })).toBeVisible())
