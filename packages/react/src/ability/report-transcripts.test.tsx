import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ReportButton } from '../report/report-button.tsx'
import { ReportMenu } from '../report/report-menu.tsx'
import { press, tabTo } from '../testing/keyboard.ts'
import { listen } from '../testing/reader.ts'
import { details, findBadResult, menuOf, onePicture, PICTURE } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { picture } from '../testing/stories.tsx'

const button = (name: string) => screen.getByRole('button', { name })
const answered = (name: string) => waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus(), { timeout: 5000 })

async function openMenu() {
  await press('Enter')
  await waitFor(async () => expect(await findBadResult()).toHaveFocus())
}
async function openForm() {
  await press('Enter')
  await screen.findAllByRole('radio')
  await screen.findByRole('button', { name: 'Choose files' })
}
async function choose(reason: string) {
  const [first] = screen.getAllByRole('radio')
  await tabTo(first!)
  await press(' ')
  const wanted = screen.getByRole('radio', { name: reason })
  for (let arrows = 0; arrows < 10 && !wanted.matches(':checked'); arrows++) await press('ArrowDown')
  expect(wanted).toHaveFocus()
}
async function write(text: string) {
  await tabTo(details())
  await userEvent.keyboard(text)
}
async function submit(title: string) {
  await tabTo(button('Submit'))
  await press('Enter')
  await answered(title)
}

it('of one result, to its outcome', async () => {
  await stage(<ReportMenu resultId={PICTURE} kind="image" src={picture} alt="a mountain lake" />, onePicture('photoroom'))
  const reader = listen('Reporting one result', 'A picture came out badly. Under this policy its credits come back at once.')
  await reader.step('Tab to the menu of the picture', () => userEvent.tab())
  await reader.step('Enter opens the menu', openMenu)
  await reader.step('Enter opens the report', openForm)
  await reader.read()
  await reader.step('Tab to Submit and press it too early', async () => {
    await tabTo(button('Submit'))
    await press('Enter')
    await waitFor(() => expect(button('Submit')).not.toHaveFocus())
  })
  await reader.step('Space chooses the first reason', () => press(' '))
  await reader.step('Submit again, with nothing written', async () => {
    await tabTo(button('Submit'))
    await press('Enter')
    await waitFor(() => expect(details()).toHaveFocus())
  })
  await reader.step('Write what is wrong', () => userEvent.keyboard('Garbled from edge to edge'))
  await reader.step('Submit', () => submit('4 credits are back in your wallet'))
  await reader.read()
  await reader.step('Escape closes', async () => {
    await press('Escape')
    await screen.findByText(/^Balance 100/)
  })
  await expect(reader.text()).toMatchFileSnapshot('../../transcripts/report-one.md')
})

it('of several results', async () => {
  const results = ['one', 'two', 'three'].map((name, at) => ({ resultId: `generation-${at + 2}-1`, kind: 'image' as const, alt: `picture ${name}` }))
  await stage(<ReportButton results={results} />, {
    policy: 'photoroom',
    play: async (world) => {
      await world.buyPack()
      await world.generate()
      await world.generate()
      await world.generate({ feature: 'ai_expand' })
    },
  })
  const reader = listen('Reporting several results', 'Three pictures in one report. One was made with a feature that refunds do not cover.')
  await reader.step('Tab to the button', () => userEvent.tab())
  await reader.step('Enter opens the report', openForm)
  await reader.read()
  await reader.step('Choose a reason', () => choose('Clearly unusable'))
  await reader.step('Write what is wrong', () => write('All of them are garbled'))
  await reader.step('Submit', () => submit('2 of 3 refunded'))
  await reader.read()
  await expect(reader.text()).toMatchFileSnapshot('../../transcripts/report-several.md')
})

it('of a refusal, and the way on', async () => {
  await stage(menuOf(PICTURE, () => {}), onePicture('anypic'))
  const reader = listen('A refusal, and the way on', 'A picture is not to somebody’s taste. This policy refunds no result that was delivered.')
  await reader.step('Tab to the menu of the picture', () => userEvent.tab())
  await reader.step('Enter opens the menu', openMenu)
  await reader.step('Enter opens the report', openForm)
  await reader.step('Choose a reason', () => choose('Poor quality'))
  await reader.step('Write what is wrong', () => write('Blurred'))
  await reader.step('Submit', () => submit('Not refunded this time'))
  await reader.read()
  await reader.step('Tab to a way on', () => tabTo(screen.getByRole('link', { name: 'Write to support' })))
  await reader.step('Tab to another', () => tabTo(button('Regenerate')))
  await expect(reader.text()).toMatchFileSnapshot('../../transcripts/refusal.md')
})
