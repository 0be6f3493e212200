import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { IMAGE, MarksStand } from '../../testing/marks-stand.tsx'
import { draw } from '../../testing/pointer.ts'
import { stage } from '../../testing/stage.tsx'

beforeEach(() => page.viewport(390, 844))

const button = (name: string) => screen.getByRole('button', { name })
const show = (stand = <MarksStand />) => stage(stand, { policy: 'photoroom' })

it('is a thumbnail beside what is known, until it is asked for', async () => {
  await show()
  expect(button('Show where: a mountain lake').getBoundingClientRect().width).toBe(84)
  expect(screen.getByText('Portrait · 4 credits · 3 min ago')).toBeVisible()
  expect(screen.queryByRole('application')).toBeNull()
  await userEvent.click(button('Show where: a mountain lake'))
  expect(screen.getByRole('application')).toBeVisible()
})

it('takes the focus along, and says what was marked', async () => {
  await show()
  await userEvent.click(button('Show where'))
  expect(screen.getByRole('region', { name: 'Show what is wrong' })).toHaveFocus()
  const canvas = screen.getByRole('application')
  await waitFor(() => expect(canvas.querySelector('svg')).not.toBeNull())
  draw(canvas, [0.2, 0.2], [0.6, 0.6])
  await userEvent.fill(screen.getByRole('textbox', { name: 'Label of mark 1' }), 'Six fingers')
  await userEvent.click(button('Done'))
  expect(button('1 mark · Six fingers')).toHaveFocus()
})

it('lets what was done be taken back after it was folded', async () => {
  await show(<MarksStand first={[{ area: { x: 0, y: 0, width: 0.5, height: 0.5 } }]} />)
  await userEvent.click(button('1 mark'))
  await userEvent.click(button('Remove mark 1'))
  await userEvent.click(button('Done'))
  await userEvent.click(button('Show where'))
  await userEvent.click(button('Undo'))
  expect(screen.getByRole('textbox', { name: 'Label of mark 1' })).toBeVisible()
})

it('stands open where the page becomes wide', async () => {
  await show()
  expect(button('Show where')).toBeVisible()
  await page.viewport(900, 844)
  expect(await screen.findByRole('application')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Done' })).toBeNull()
})

it('with a picture that does not load offers nothing', async () => {
  await show(<MarksStand subject={{ ...IMAGE, src: 'data:image/png;base64,AAAA' }} />)
  expect(await screen.findByText('a mountain lake')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
