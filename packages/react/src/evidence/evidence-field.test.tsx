import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { EvidenceForm, manualUploads } from '../testing/evidence-form.tsx'
import { pdfFile, pngFile, svgFile } from '../testing/files.ts'
import { stage } from '../testing/stage.tsx'

async function show() {
  const { client, sent } = manualUploads()
  await stage(<EvidenceForm keep="page" />, { policy: 'photoroom', props: { client } })
  return { sent }
}

const field = () => screen.getByRole('group', { name: /^Add pictures or files/ })
const choose = () => within(field()).getByRole('button', { name: 'Choose files' })
const pick = (...files: File[]) => userEvent.upload(field().querySelector('input')!, files)
function drop(...files: File[]) {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  fireEvent(field(), new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
}
const rows = () => within(screen.getByRole('list', { name: 'Your files' })).getAllByRole('listitem')
const row = async (name: string) => (await screen.findByText(name)).closest('li')!
const button = (name: string) => screen.getByRole('button', { name })
/** What those hear who do not see it. */
const heard = () => within(field()).getAllByRole('status').map(({ textContent }) => textContent).join(' ')

describe('picking', () => {
  it('takes files, shows how far they are in words and in a bar, and says when they are there (C31)', async () => {
    const { sent } = await show()
    await pick(pdfFile('cat.pdf', new Uint8Array(1191)))
    const bar = await within(await row('cat.pdf')).findByRole('progressbar', { name: 'Upload of cat.pdf' })
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(heard()).toContain('Uploading cat.pdf')
    sent[0]!.progress(504)
    await waitFor(() => expect(bar).toHaveProperty('position', 504 / 1200))
    expect(await row('cat.pdf')).toHaveTextContent('cat.pdf1 kB · 42%')
    expect(heard()).not.toContain('42')
    sent[0]!.answer('att_1')
    expect(await within(await row('cat.pdf')).findByText('Added')).toBeVisible()
    expect(within(field()).queryByRole('progressbar')).toBeNull()
    await waitFor(() => expect(heard()).toContain('cat.pdf added'))
    await userEvent.click(button('Send'))
    expect(await screen.findByText('Sent: att_1')).toBeVisible()
  })

  it('opens a picker for what is accepted, and is one tab stop', async () => {
    await show()
    const input = field().querySelector('input')!
    expect(input.accept.split(',')).toEqual(['image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/webm', 'application/pdf'])
    expect(input.multiple).toBe(true)
    let opened = 0
    input.addEventListener('click', (event) => {
      event.preventDefault()
      opened += 1
    })
    choose().focus()
    await userEvent.keyboard('{Enter}')
    expect(opened).toBe(1)
    expect(choose()).toHaveAccessibleDescription(/JPEG, PNG, WebP, MP4, WebM or PDF, up to 20 MB, 10 files\. Place, time and camera are removed/)
    await userEvent.tab()
    expect(button('Send')).toHaveFocus()
  })

  it('takes the same file again once it was removed', async () => {
    await show()
    await pick(pngFile())
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel cat.png' }))
    await pick(pngFile())
    expect(await screen.findByRole('button', { name: 'Cancel cat.png' })).toBeVisible()
  })

  it('lets two go at a time, the others wait', async () => {
    const { sent } = await show()
    await pick(pngFile('a.png'), pngFile('b.png'), pngFile('c.png'))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(await row('c.png')).toHaveTextContent('c.png13 byte · Waiting')
    expect(heard()).toContain('Uploading 3 files')
    sent[1]!.answer('att_1')
    await waitFor(() => expect(sent.map(({ name }) => name)).toEqual(['a.png', 'b.png', 'c.png']))
  })
})

describe('what is refused', () => {
  it('is named with the reason and what to do, where it is read out; the others are taken', async () => {
    await show()
    const regions = within(field()).getAllByRole('status')
    await pick(pngFile(), svgFile(), new File([], 'empty.png', { type: 'image/png' }), new File(['<html>'], 'page.png', { type: 'image/png' }))
    expect(await row('cat.png')).toBeVisible()
    const region = regions.find((one) => within(one).queryByText('notes.svg'))!
    const said = [
      'notes.svgNot added: this kind of file is not accepted. Choose JPEG, PNG, WebP, MP4, WebM or PDF.',
      'empty.pngNot added: it is empty. Choose another file.',
      'page.pngNot added: it is not what its name says. Save it anew as JPEG, PNG, WebP, MP4, WebM or PDF.',
    ]
    expect(region).toHaveTextContent(said.join(''))
    expect(rows()).toHaveLength(1)
    const first = within(region).getByText('notes.svg')
    await pick(svgFile())
    await waitFor(() => expect(within(region).getByText('notes.svg')).not.toBe(first))
    await userEvent.click(button('Dismiss'))
    expect(screen.queryByText('notes.svg')).toBeNull()
    expect(choose()).toHaveFocus()
  })

  it('is a file over 20 MB, one that is there, and the eleventh', async () => {
    await show()
    await pick(...Array.from({ length: 9 }, (_, index) => pngFile(`${index}.png`)))
    await waitFor(() => expect(rows()).toHaveLength(9))
    drop(pngFile('0.png'), pngFile('large.png', new Uint8Array(20_000_000)), pngFile('tenth.png'), pngFile('eleventh.png'))
    expect(await screen.findByText('Not added: it is there already.')).toBeVisible()
    expect(screen.getByText('Not added: it is larger than 20 MB. Make it smaller or shorter.')).toBeVisible()
    expect(screen.getByText('Not added: 10 files are the most. Remove one first.')).toBeVisible()
    expect(rows()).toHaveLength(10)
    await pick(...Array.from({ length: 5 }, (_, index) => pngFile(`more ${index}.png`)))
    expect(await screen.findByText('and 2 more')).toBeVisible()
    expect(screen.queryByText('Not added: it is there already.')).toBeNull()
  })

  it('by the service is not offered again', async () => {
    const { sent } = await show()
    await pick(pdfFile())
    await waitFor(() => expect(sent).toHaveLength(1))
    sent[0]!.refuse(415, 'unsupported_media_type')
    expect(await screen.findByText('Not uploaded: This kind of file is not accepted.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Retry receipt.pdf' })).toBeNull()
    expect(button('Remove receipt.pdf')).toBeVisible()
  })
})

describe('an upload', () => {
  it('can be canceled', async () => {
    const { sent } = await show()
    await pick(pngFile())
    await waitFor(() => expect(sent).toHaveLength(1))
    await userEvent.click(button('Cancel cat.png'))
    expect(sent[0]!.signal.aborted).toBe(true)
    expect(screen.queryByText('cat.png')).toBeNull()
    expect(heard()).toContain('cat.png removed')
    expect(choose()).toHaveFocus()
  })

  it('that failed says why, and is tried again under the same key', async () => {
    const { sent } = await show()
    await pick(pngFile())
    await waitFor(() => expect(sent).toHaveLength(1))
    sent[0]!.refuse(503, 'unavailable')
    const why = 'Not uploaded: The service is down for the moment. Nothing is lost: try again soon.'
    expect(await screen.findByText(why)).toBeVisible()
    expect(heard()).toContain(`cat.png: ${why}`)
    await userEvent.click(button('Retry cat.png'))
    expect(button('Cancel cat.png')).toHaveFocus()
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]!.key).toBe(sent[0]!.key)
    sent[1]!.answer('att_1')
    expect(await screen.findByText('Added')).toBeVisible()
  })

  it('without a network waits for it, and goes on by itself when it is back', async () => {
    const { sent } = await show()
    await pick(pngFile())
    await waitFor(() => expect(sent).toHaveLength(1))
    sent[0]!.breakOff()
    expect(await screen.findByText('Waits for the network; it goes with the rest.')).toBeVisible()
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(sent).toHaveLength(2))
    sent[1]!.answer('att_1')
    expect(await screen.findByText('Added')).toBeVisible()
  })
})

describe('removing', () => {
  it('gives the focus to the next file, and after the last to the button', async () => {
    await show()
    await pick(pngFile('a.png'), pngFile('b.png'), pngFile('c.png'))
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel b.png' }))
    expect(button('Cancel c.png')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(choose()).toHaveFocus()
    expect(rows()).toHaveLength(1)
  })
})

describe('a name', () => {
  it('is text, whatever it says, and never pushes anything out of its place', async () => {
    await show()
    const hostile = '<img src=x onerror="window.hit=1"> ${alert(1)} '
    const long = `${'long'.repeat(40)}.png`
    await pick(pngFile(`${hostile}\u202Egnp.exe`), pngFile(long), svgFile(`"><script>window.hit=1< ${'x'.repeat(300)}`))
    expect(await row(long)).toBeVisible()
    expect(screen.getByText(`${hostile}gnp.exe`)).toBeVisible()
    expect(button(`Cancel ${hostile}gnp.exe`)).toBeVisible()
    expect(window).not.toHaveProperty('hit')
    expect(field().scrollWidth).toBe(field().clientWidth)
  })
})
