import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { WalletBalance } from '../history/wallet-balance.tsx'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { PackRefundForm } from '../pack-refund/pack-refund-form.tsx'
import { ReportBadge } from '../report/report-badge.tsx'
import { ReportButton } from '../report/report-button.tsx'
import { ReportItem } from '../report/report-item.tsx'
import { ReportMenu } from '../report/report-menu.tsx'
import { pngFile } from './files.ts'
import { everyLine } from './histories.ts'
import { LineStand } from './line-stand.tsx'
import { draw } from './pointer.ts'
import { lookAtIt } from './refund-page.tsx'
import { sendLong, sendPart } from './refund-stages.ts'
import { RefundStand } from './refund-stand.tsx'
import { reportElsewhere } from './refunds.ts'
import { fill, findBadResult, menuOf, onePicture, openReport, PICTURE, submit } from './report-page.tsx'
import { stage } from './stage.tsx'
import { picture } from './stories.tsx'
import { confirm, openFilled, received, withPack } from './withdrawal-page.tsx'

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const heading = (name: string | RegExp) => screen.findByRole('heading', { name })
const RESULT = { resultId: PICTURE, kind: 'image', src: picture, alt: 'a cat in the rain' } as const
const WHY = 'The pictures are not what I had in mind.'

const choosePack = () => press(/^Pack of 100 credits/)

async function packStep(steps: number) {
  await stage(<PackRefundForm />, { policy: 'standard-30', play: (world) => world.scenario('partly used pack') })
  await choosePack()
  await screen.findByRole('row', { name: /^Pack of/ })
  for (let step = 1; step < steps; step++) {
    await press('Continue')
    if (step === 1) await userEvent.fill(await screen.findByRole('textbox', { name: /^Why\?/ }), WHY)
  }
  await screen.findByText(`Step ${steps} of 4`)
}

async function outcome(policy: Parameters<typeof onePicture>[0], reason: string, title: string) {
  await stage(menuOf(PICTURE, () => {}), onePicture(policy))
  await openReport()
  await fill(reason, 'Blurred from edge to edge')
  await submit()
  await heading(title)
}

/** What somebody comes to see of ours, each on a page of its own, as long as such things get. */
export const surfaces: Record<string, () => Promise<unknown>> = {
  'the menu': async () => {
    await stage(<ReportMenu {...RESULT} items={[{ label: 'Download', onSelect: () => {} }]} />, onePicture('photoroom'))
    await press(/^More options/)
    await findBadResult()
  },
  'the item and badge in a card': async () => {
    await stage(<><ReportItem {...RESULT} /><ReportBadge resultId={PICTURE} /></>, {
      ...onePicture('standard-30'),
      play: async (world) => {
        await world.scenario('one picture')
        await reportElsewhere(world, PICTURE)
      },
    })
    await waitFor(() => screen.getByText('In review'))
  },
  'the report, with marks and files': async () => {
    await stage(<ReportMenu {...RESULT} />, onePicture('photoroom'))
    await openReport()
    await press('Show where')
    const canvas = await screen.findByRole('application')
    await waitFor(() => within(canvas).getByRole('img'))
    draw(canvas, [0.2, 0.2], [0.6, 0.6])
    await userEvent.fill(await screen.findByRole('textbox', { name: 'Label of mark 1' }), 'Six fingers on one hand')
    await userEvent.upload(document.querySelector('dialog input[type=file]')!, [pngFile('the picture as it came out of the editor.png')])
    await screen.findByText('Added')
    await fill('Clearly unusable', 'Garbled')
  },
  'the outcome of a report': () => outcome('photoroom', 'Clearly unusable', '4 credits are back in your wallet'),
  'a refusal': () => outcome('anypic', 'Poor quality', 'Not refunded this time'),
  'the outcome of several': async () => {
    const results = [2, 3].map((at) => ({ ...RESULT, resultId: `generation-${at}-1` }))
    await stage(<ReportButton results={results} />, {
      policy: 'photoroom',
      play: async (world) => {
        await world.buyPack()
        await world.generate()
        await world.generate({ feature: 'ai_expand' })
      },
    })
    await press(/^Report 2/)
    await screen.findAllByRole('radio')
    await fill('Clearly unusable', 'Both are garbled')
    await submit()
    await heading('1 of 2 refunded')
  },
  'the history with its filters': async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: everyLine })
    await screen.findByRole('list', { name: 'History' })
    await press('Filter')
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Kind' }), 'All refunds')
    await screen.findByText(/^\d lines$/)
  },
  'the export': async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: sendPart })
    await screen.findByRole('list', { name: 'History' })
    await press('Export')
    await screen.findByRole('button', { name: 'Save as CSV' })
  },
  'a refund with its strip': async () => {
    await stage(<RefundStand />, { policy: 'anumi', play: sendPart })
    await lookAtIt()
    await press(/^Why this amount/)
  },
  'a refund of the longest order': async () => {
    await stage(<RefundStand />, { policy: 'anumi', play: sendLong })
    await lookAtIt()
  },
  'a line of the history': async () => {
    await stage(<LineStand />, { policy: 'anumi', play: (world) => world.buyPack() })
    await press('Open')
    await heading('+100 credits')
  },
  'the packs': async () => {
    await stage(<PackRefundForm />, {
      policy: 'anumi',
      play: async (world) => {
        await world.scenario('window just over')
        await world.buyPack({ credits: 50, paid: { amount: 900, currency: 'EUR' } })
      },
    })
    await screen.findByText('Not refundable')
  },
  'the request for a pack, on one page': async () => {
    await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('partly used pack') })
    await choosePack()
    await screen.findByText(/^To Visa/)
    await press(/uses, 12 credits/)
  },
  'the request for a pack, step 1': () => packStep(1),
  'the request for a pack, step 2': () => packStep(2),
  'the request for a pack, step 3': () => packStep(3),
  'the request for a pack, step 4': () => packStep(4),
  'the receipt of a request': async () => {
    await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('partly used pack') })
    await choosePack()
    await userEvent.fill(await screen.findByRole('textbox', { name: /^Why\?/ }), WHY)
    await press('Request €8.80')
    await heading('€8.80 is approved')
    await screen.findByText('Arrives')
  },
  'the withdrawal': async () => {
    await withPack()
    await openFilled()
  },
  'the receipt of a withdrawal': async () => {
    await withPack()
    await openFilled()
    await confirm()
    await received()
  },
  'the balance and two notifications': async () => {
    const { world, requests } = await stage(<WalletBalance />, { policy: 'anypic', play: (one) => one.scenario('fresh pack') })
    await waitFor(() => {
      if (!requests.includes('GET /v1/events')) throw new Error('not heard yet')
    })
    await world.generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
    await world.generate({ kind: 'video', feature: 'video_generator', credits: 8, outcome: 'failed' })
    await waitFor(() => {
      if (screen.queryAllByRole('button', { name: 'View' }).length < 2) throw new Error('not told yet')
    })
  },
}
