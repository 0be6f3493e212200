import { screen, waitFor } from '@testing-library/react'
import type { RefundWorld } from '@makegood/msw'
import { expect, it, vi } from 'vitest'
import { reportElsewhere } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { ReportArea } from './report-area.tsx'
import { ReportBadge } from './report-badge.tsx'
import { ReportItem } from './report-item.tsx'
import { ReportMenu } from './report-menu.tsx'

const IDS = ['generation-1-1', 'generation-2-1', 'generation-3-1']

const card = (id: string) => (
  <ReportArea key={id} resultId={id} kind="image" alt={id}>
    <div style={{ blockSize: 100 }} />
    <ReportMenu resultId={id} kind="image" alt={id} />
    <ReportItem resultId={id} kind="image" alt={id} />
    <ReportBadge resultId={id} />
  </ReportArea>
)

const threePictures = {
  policy: 'photoroom',
  play: async (world: RefundWorld) => {
    await world.buyPack()
    await world.generate()
    await world.generate()
    await world.generate()
  },
} as const

/** The results of each request for forecasts. */
function listen(world: RefundWorld): string[][] {
  const asked: string[][] = []
  const { fetch } = world.service
  vi.spyOn(world.service, 'fetch').mockImplementation((request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname.endsWith('/forecasts')) asked.push(searchParams.getAll('resultId').sort())
    return fetch(request)
  })
  return asked
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 200))

it('asks once for all that stands in sight for some results, each once, and again when an event says so', async () => {
  let asked: string[][] = []
  const { requests, world } = await stage(<>{IDS.map(card)}</>, {
    ...threePictures,
    play: async (world) => {
      await threePictures.play(world)
      asked = listen(world)
    },
  })
  await waitFor(() => expect(requests).toContain('GET /v1/events'))
  await waitFor(() => expect(asked).toEqual([IDS]))
  await settle()
  expect(asked).toEqual([IDS])

  await reportElsewhere(world, IDS[1]!)
  await screen.findByText('Refunded')
  await settle()
  expect(asked).toEqual([IDS, IDS])
})

it('asks for what comes into sight, and lets go of what leaves it', async () => {
  let asked: string[][] = []
  const { requests, world } = await stage(
    <div data-testid="scroller" style={{ blockSize: 300, overflow: 'auto' }}>
      {card(IDS[0]!)}
      <div style={{ blockSize: 1000 }} />
      {card(IDS[1]!)}
    </div>,
    {
      ...threePictures,
      play: async (world) => {
        await threePictures.play(world)
        asked = listen(world)
      },
    },
  )
  await waitFor(() => expect(requests).toContain('GET /v1/events'))
  await waitFor(() => expect(asked).toEqual([[IDS[0]]]))
  screen.getByTestId('scroller').scrollTop = 5000
  await waitFor(() => expect(asked).toEqual([[IDS[0]], [IDS[1]]]))
  await settle()
  await reportElsewhere(world, IDS[1]!)
  await screen.findByText('Refunded')
  expect(asked.slice(2)).toEqual([[IDS[1]]])
})
