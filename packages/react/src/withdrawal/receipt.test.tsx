import { readKeySet, readSignature, verifyReceipt } from '@makegood/client/receipts'
import { expect, it } from 'vitest'
import { catchFiles } from '../testing/saved.ts'
import { confirm, openFilled, press, received, withPack } from '../testing/withdrawal-page.tsx'

const SAVES = [
  'Save the receipt: To read and print', 'Save the signature: To read and print',
  'Save the receipt: For programs', 'Save the signature: For programs',
]

it('is saved byte by byte as it was signed, and verifies by the published keys', async () => {
  const files = catchFiles()
  const { world } = await withPack()
  await openFilled()
  await confirm()
  await received()
  for (const name of SAVES) await press(name)
  expect(files.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^withdrawal-MG-\w+\.html$/), expect.stringMatching(/^withdrawal-MG-\w+\.html\.signature\.json$/),
    expect.stringMatching(/^withdrawal-MG-\w+\.json$/), expect.stringMatching(/^withdrawal-MG-\w+\.json\.signature\.json$/),
  ])
  const response = await world.service.fetch(new Request(`${world.baseUrl}/v1/receipt-keys`))
  const keys = readKeySet(await response.text())!
  for (const [index, file] of [files[0]!, files[2]!].entries()) {
    const receipt = await file.text()
    const signature = readSignature(await files[index * 2 + 1]!.text())!
    expect(await verifyReceipt({ receipt, signature, keys })).toBe('valid')
    expect(await verifyReceipt({ receipt: `${receipt} `, signature, keys })).toBe('changed')
  }
})
