import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { stage } from './testing/stage.tsx'
import { useCountdown } from './use-countdown.ts'
import { useSession } from './use-session.ts'

let hear: (asOf: string) => Promise<unknown>

function Left() {
  const { clock, queryClient } = useSession()
  hear = (asOf) => queryClient.fetchQuery({ queryKey: ['heard', asOf], queryFn: () => clock.learn({ asOf }) })
  return <output>{Math.floor((useCountdown('2026-06-16T09:00:00Z') ?? 0) / 3600_000)} hours</output>
}

it('follows at once where the service says that it is later than was thought, or earlier', async () => {
  await stage(<Left />, { policy: 'anumi' })
  await hear('2026-06-15T09:30:00Z')
  await expect(screen.findByText('23 hours')).resolves.toBeVisible()
  await hear('2026-06-15T14:30:00Z')
  await expect(screen.findByText('18 hours')).resolves.toBeVisible()
  await hear('2026-06-15T10:30:00Z')
  await expect(screen.findByText('22 hours')).resolves.toBeVisible()
})
