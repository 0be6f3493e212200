import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RefundProviderProps } from '../provider.tsx'
import { ReportMenu } from '../report/report-menu.tsx'
import type { stage } from './stage.tsx'

type Options = Parameters<typeof stage>[1]

/** The result of the scenario "one picture". */
export const PICTURE = 'generation-2-1'

export const menuOf = (resultId = PICTURE, onRegenerate?: () => void) => (
  <ReportMenu resultId={resultId} kind="image" alt="a cat in the rain" onRegenerate={onRegenerate} />
)

export const onePicture = (policy: Options['policy'], props: Partial<RefundProviderProps> = {}): Options => ({
  policy,
  props,
  play: (world) => world.scenario('one picture'),
})

export const more = () => screen.getByRole('button', { name: 'More options for a cat in the rain' })

/** The item, once its forecast has come: until then its name changes. */
export async function findBadResult() {
  const item = await screen.findByRole('menuitem', { name: /^Bad result/ })
  await waitFor(() => expect(screen.queryByText('Checking what a report would bring')).toBeNull())
  return item
}

export async function openReport() {
  await userEvent.click(more())
  await userEvent.click(await findBadResult())
  await screen.findAllByRole('radio')
}

export async function fill(reason: string, text: string) {
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${reason}`) }))
  await userEvent.fill(details(), text)
}

export const details = () => screen.getByRole('textbox', { name: 'Tell us more' })

export const submit = () => userEvent.click(screen.getByRole('button', { name: 'Submit' }))
