import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openDevice, type Shelf } from '../device.ts'
import { EvidenceForm, manualUploads } from '../testing/evidence-form.tsx'
import { stage } from '../testing/stage.tsx'
import type { KeptFile } from './kept-files.ts'

/** A picture as a browser makes it: the service looks at its bytes. */
async function picture(name = 'cat.png'): Promise<File> {
  const canvas = new OffscreenCanvas(4, 4)
  canvas.getContext('2d')!.fillRect(0, 0, 2, 2)
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' })
}

const pick = (...files: File[]) => userEvent.upload(document.querySelector('input')!, files)
const status = async (name: string) => within((await screen.findByText(name)).closest('li')!)
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }))
const UPLOAD = 'POST /v1/attachments'

describe('over the real service', () => {
  it('a file gets an attachment (C31, B43)', async () => {
    const { count } = await stage(<EvidenceForm />, { policy: 'photoroom' })
    await pick(await picture())
    expect(await (await status('cat.png')).findByText('Added')).toBeVisible()
    await send()
    expect(await screen.findByText(/^Sent: att/)).toBeVisible()
    expect(count(UPLOAD)).toBe(1)
  })

  it('an answer that is lost, and a service that is down, make no second attachment', async () => {
    const { world, count } = await stage(<EvidenceForm />, { policy: 'photoroom' })
    world.network.loseAnswer = 1
    await pick(await picture())
    await (await status('cat.png')).findByText(/Waits for the network/)
    world.network.failing = 1
    await userEvent.click(screen.getByRole('button', { name: 'Retry cat.png' }))
    await (await status('cat.png')).findByText(/The service is down/)
    await send()
    expect(await screen.findByText(/^Sent: att\S+$/)).toBeVisible()
    expect(count(UPLOAD)).toBe(3)
  })

  it('without a network a file waits, and goes with the rest', async () => {
    const { world } = await stage(<EvidenceForm />, { policy: 'photoroom' })
    world.network.offline = true
    await pick(await picture())
    expect(await (await status('cat.png')).findByText('Waits for the network; it goes with the rest.')).toBeVisible()
    world.network.offline = false
    await send()
    expect(await screen.findByText(/^Sent: att\S+$/)).toBeVisible()
    expect(await (await status('cat.png')).findByText('Added')).toBeVisible()
  })
})

describe('over a reload', () => {
  it('files stay, with what was uploaded of them', async () => {
    const { reload, count } = await stage(<EvidenceForm />, { policy: 'photoroom' })
    await pick(await picture())
    await (await status('cat.png')).findByText('Added')
    reload()
    expect(await (await status('cat.png')).findByText('Added')).toBeVisible()
    await send()
    expect(await screen.findByText(/^Sent: att\S+$/)).toBeVisible()
    expect(count(UPLOAD)).toBe(1)
  })

  it('an upload that was under way goes on, under the same key', async () => {
    const { client, sent } = manualUploads()
    const { reload } = await stage(<EvidenceForm />, { policy: 'photoroom', props: { client } })
    await pick(await picture())
    await waitFor(() => expect(sent).toHaveLength(1))
    reload()
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]!.key).toBe(sent[0]!.key)
    expect(sent[1]!.file.size).toBe(sent[0]!.file.size)
  })

  it('a file whose bytes are gone is missing, says so, and takes its own place when it is added again', async () => {
    const { client, sent } = manualUploads()
    const { reload, userId } = await stage(<EvidenceForm />, { policy: 'photoroom', props: { client } })
    const file = await picture()
    await pick(file)
    await waitFor(async () => expect(await filesOnDevice(userId)).toHaveLength(1))
    await waitFor(() => expect(sent).toHaveLength(1))
    await clearDevice(userId)
    reload()
    expect(await (await status('cat.png')).findByText('No longer on this device. Add it again.')).toBeVisible()
    await pick(file)
    expect(await screen.findByRole('progressbar', { name: 'Upload of cat.png' })).toBeVisible()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    await waitFor(() => expect(sent).toHaveLength(2))
  })

  it('a file that was removed is gone from the device', async () => {
    const { client } = manualUploads()
    const { reload, userId } = await stage(<EvidenceForm />, { policy: 'photoroom', props: { client } })
    await pick(await picture('a.png'))
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel a.png' }))
    reload()
    await screen.findByRole('button', { name: 'Choose files' })
    expect(screen.queryByRole('listitem')).toBeNull()
    await waitFor(async () => expect(await filesOnDevice(userId)).toEqual([]))
  })
})

/** Becomes a form whose words may not stay on the device. */
function SafetyForm() {
  const [isSafety, setSafety] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setSafety(true)}>
        It is about safety
      </button>
      <EvidenceForm keep={isSafety ? 'page' : 'device'} />
    </>
  )
}

it('bytes leave the device when what is written may not stay there (C21)', async () => {
  const { client, sent } = manualUploads()
  const { userId } = await stage(<SafetyForm />, { policy: 'photoroom', props: { client } })
  await pick(await picture())
  await waitFor(async () => expect(await filesOnDevice(userId)).toHaveLength(1))
  await userEvent.click(screen.getByRole('button', { name: 'It is about safety' }))
  await waitFor(async () => expect(await filesOnDevice(userId)).toEqual([]))
  await waitFor(() => expect(sent).toHaveLength(1))
  sent[0]!.answer('att_1')
  expect(await (await status('cat.png')).findByText('Added')).toBeVisible()
  expect(await filesOnDevice(userId)).toEqual([])
})

/** What lies on the shelf of a user's device, as another page of theirs sees it. */
function filesOnDevice(userId: string): Promise<KeptFile[]> {
  return onDevice(userId, (files) => files.list())
}

function clearDevice(userId: string): Promise<void> {
  return onDevice(userId, async (files) => {
    for (const { id } of await files.list()) await files.remove(id)
  })
}

async function onDevice<Answer>(userId: string, ask: (files: Shelf<KeptFile>) => Promise<Answer>): Promise<Answer> {
  const device = openDevice(userId)
  const answer = await ask(device.shelf('files'))
  device.close()
  return answer
}
