import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from './testing/stage.tsx'
import { useCountdown } from './use-countdown.ts'
import { useSession } from './use-session.ts'

function Left() {
  const { clock, queryClient } = useSession()
  const hear = (asOf: string) => void queryClient.fetchQuery({ queryKey: ['heard', asOf], queryFn: () => clock.learn({ asOf }) })
  return (
    <>
      <output>{Math.floor((useCountdown('2026-06-16T09:00:00Z') ?? 0) / 3600_000)} hours</output>
      {['09:30', '14:30', '10:30'].map((time) => <button key={time} type="button" onClick={() => hear(`2026-06-15T${time}:00Z`)}>{time}</button>)}
    </>
  )
}

it.each([[['09:30'], 23], [['09:30', '14:30'], 18], [['14:30', '10:30'], 22]])('follows at once where the service says that it is %j', async (times, hours) => {
  await stage(<Left />, { policy: 'anumi' })
  for (const name of times) await userEvent.click(screen.getByRole('button', { name }))
  await expect(screen.findByText(`${hours} hours`)).resolves.toBeVisible()
})
