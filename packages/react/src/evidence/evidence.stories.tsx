import { createRefundClient, type RefundClientOptions } from '@makegood/client'
import { useState } from 'react'
import { expect, fireEvent, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { useRefunds } from '../context.ts'
import { RefundProvider } from '../provider.tsx'
import { pdfFile, pngFile, svgFile } from '../testing/files.ts'
import { scene } from '../testing/stories.tsx'
import { TextArea } from '../ui/field.tsx'
import { EvidenceField } from './evidence-field.tsx'
import type { EvidenceFile } from './evidence.ts'

const meta = preview.meta({ title: 'Report/Evidence', component: EvidenceField })

type Upload = NonNullable<RefundClientOptions['upload']>
const answer = (body: object, status: number, type: string) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })

/** Takes every file. */
const taken: Upload = async (_request, file) =>
  answer({ id: `att-${file.size}`, name: '', mediaType: file.type, size: file.size, createdAt: '2026-06-15T09:00:00Z' }, 201, 'application/json')
/** Comes to a stop on its way. */
const halfway: Upload = (_request, file, onProgress) => {
  onProgress({ loaded: Math.ceil(file.size * 0.42), total: file.size })
  return new Promise(() => {})
}
const down: Upload = async () =>
  answer({ type: 'urn:makegood:problem:unavailable', title: 'down', status: 503, code: 'unavailable' }, 503, 'application/problem+json')
const offline: Upload = async () => {
  throw new TypeError('Failed to fetch')
}

/** A form with the field, over uploads that go as they are told. */
const form = (upload: Upload) => scene({ policy: 'photoroom', show: () => <Around upload={upload} /> }).story

/** Like the provider around it, but for its uploads. */
function Around({ upload }: { upload: Upload }) {
  const { settings, scope } = useRefunds('<Around>')
  const [client] = useState(() => createRefundClient({ baseUrl: '/refunds', getToken: async () => 'token', retries: 0, upload }))
  return (
    <RefundProvider client={client} userId={scope.userId} {...settings}>
      <Form />
    </RefundProvider>
  )
}

function Form() {
  const [files, setFiles] = useState<readonly EvidenceFile[]>([])
  return (
    <form className="makegood makegood-form" style={{ maxInlineSize: 440 }}>
      <div className="makegood-panel-body">
        <TextArea label="Tell us more" hint="What did you expect, and what came instead?" />
        <EvidenceField files={files} onChange={setFiles} keep="page" />
      </div>
    </form>
  )
}

/** A picture with something to see in it. */
async function photo(name: string, hue = 250): Promise<File> {
  const canvas = new OffscreenCanvas(640, 480)
  const context = canvas.getContext('2d')!
  const sky = context.createLinearGradient(0, 0, 0, 480)
  sky.addColorStop(0, `oklch(0.75 0.12 ${hue})`)
  sky.addColorStop(1, `oklch(0.45 0.1 ${hue + 30})`)
  context.fillStyle = sky
  context.fillRect(0, 0, 640, 480)
  context.fillStyle = 'oklch(0.9 0.1 80)'
  context.arc(430, 150, 70, 0, 7)
  context.fill()
  const type = 'image/jpeg'
  return new File([await canvas.convertToBlob({ type })], name, { type })
}
const clip = () =>
  new File(['\0\0\0\x20ftypisom', new Uint8Array(2_400_000)], 'six fingers.mp4', { type: 'video/mp4' })

const field = () => screen.findByRole('group', { name: /^Add pictures or files/ })
const rows = async () => within(await screen.findByRole('list', { name: 'Your files' })).getAllByRole('listitem')

function transfer(files: readonly File[]): DataTransfer {
  const data = new DataTransfer()
  for (const file of files) data.items.add(file)
  return data
}
const give = async (...files: File[]) => {
  const dataTransfer = transfer(files)
  await fireEvent(await field(), new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
}
const giveAll = async () => give(await photo('lake.jpg'), clip(), pdfFile())
const says = (text: string | RegExp) => waitFor(() => expect(screen.getAllByText(text)[0]).toBeVisible())

/** Nothing yet: what may be given, and how. */
export const Empty = meta.story({
  ...form(taken),
  play: async () => {
    await expect(within(await field()).getByText(/up to 20 MB, 10 files/)).toBeVisible()
  },
})

/** Two on their way, the third waits for its turn. */
export const Uploading = meta.story({
  ...form(halfway),
  play: async () => {
    await giveAll()
    await says('42%')
    await says('Waiting')
    await expect(screen.getByRole('progressbar', { name: 'Upload of lake.jpg' })).toBeVisible()
  },
})

/** All there: a picture shows itself, other files their kind. */
export const Done = meta.story({
  ...form(taken),
  play: async () => {
    await giveAll()
    await waitFor(() => expect(screen.getAllByText('Added')).toHaveLength(3))
  },
})

/** The service is down: why, and the way on. */
export const Failed = meta.story({
  ...form(down),
  play: async () => {
    await give(await photo('lake.jpg'))
    await says(/^Not uploaded: The service is down/)
    await expect(screen.getByRole('button', { name: 'Retry lake.jpg' })).toBeVisible()
  },
})

/** No network: nothing is lost. */
export const Offline = meta.story({
  ...form(offline),
  play: async () => {
    await give(await photo('lake.jpg'))
    await says('Waits for the network; it goes with the rest.')
  },
})

/** Some of a batch are not taken; each is named, with the reason. */
export const Refused = meta.story({
  ...form(taken),
  play: async () => {
    await give(await photo('lake.jpg'), svgFile(), new File([], 'empty.png', { type: 'image/png' }))
    await says(/this kind of file is not accepted/)
    await expect(await rows()).toHaveLength(1)
  },
})

/** More than are taken, with names as people have them. */
export const Many = meta.story({
  tags: ['picture'],
  ...form(taken),
  play: async () => {
    const names = ['IMG_20260512_140233_HDR_portrait_mode_final_final_2_copy_(1).png', 'لقطة شاشة.png', '<b>bold.png']
    const more = Array.from({ length: 12 }, (_, index) => `Screenshot ${index + 1}.png`)
    await give(...(await Promise.all([...names, ...more].map((name, index) => photo(name, index * 24)))))
    await says('Not added: 10 files are the most. Remove one first.')
    await expect(await rows()).toHaveLength(10)
  },
})

/** Files are dragged over the form. */
export const DraggingOver = meta.story({
  ...form(taken),
  play: async () => {
    const dataTransfer = transfer([pngFile()])
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer })
    await fireEvent(await field(), over)
    await expect((await field()).closest('form')).toHaveAttribute('data-makegood-drop', 'Drop to add')
  },
})

/** After the last file is removed, the focus is where the next can be added. */
export const Removed = meta.story({
  ...form(taken),
  play: async () => {
    await give(await photo('lake.jpg'))
    await says('Added')
    await userEvent.click(screen.getByRole('button', { name: 'Remove lake.jpg' }))
    await expect(screen.getByRole('button', { name: 'Choose files' })).toHaveFocus()
  },
})

/** On a phone: one line until there are files. */
export const PhoneEmpty = meta.story({
  ...form(taken),
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async () => {
    await expect(await field()).toBeVisible()
  },
})

/** On a phone, with files. */
export const Phone = meta.story({
  tags: ['picture'],
  ...form(halfway),
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: giveAll,
})

/** On a dark page. */
export const Dark = meta.story({ ...form(halfway), globals: { theme: 'dark' }, play: giveAll })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...form(halfway), globals: { direction: 'rtl' }, play: giveAll })
