import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { EvidenceForm, manualUploads } from '../testing/evidence-form.tsx'
import { pngFile, svgFile } from '../testing/files.ts'
import { stage } from '../testing/stage.tsx'
import { Dialog } from '../ui/dialog.tsx'

const root = { className: 'makegood makegood-dialog', dir: undefined, lang: 'en', 'data-makegood-theme': undefined } as const

const show = (children: ReactNode = <EvidenceForm keep="page" />) =>
  stage(children, { policy: 'photoroom', props: { client: manualUploads().client } })
const showInDialog = () =>
  show(
    <Dialog title="Title" closeLabel="Close" onClose={() => {}} returnFocusTo={null} home={document.body} root={root}>
      <EvidenceForm keep="page" />
    </Dialog>,
  )

function transfer(...given: (File | [type: string, text: string])[]): DataTransfer {
  const data = new DataTransfer()
  for (const one of given) {
    if (one instanceof File) data.items.add(one)
    else data.items.add(one[1], one[0])
  }
  return data
}
/** Dispatches an event as the browser would; false: its default was prevented. */
const drag = (type: string, at: Element, dataTransfer: DataTransfer, relatedTarget: Element | null = null) =>
  fireEvent(at, new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer, relatedTarget }))
const paste = (at: Element, clipboardData: DataTransfer) =>
  fireEvent(at, new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }))

const details = () => screen.getByRole('textbox', { name: 'Tell us more' })
const form = () => details().closest('form')!
const names = () => screen.queryAllByRole('listitem').map((row) => row.querySelector('bdi')!.textContent)

describe('dropping', () => {
  it('works anywhere on the form, and is seen to', async () => {
    await show()
    const files = transfer(pngFile(), pngFile('dog.png'))
    expect(drag('dragenter', details(), files)).toBe(false)
    expect(drag('dragover', details(), files)).toBe(false)
    expect(form()).toHaveAttribute('data-makegood-drop', 'Drop to add')
    expect(getComputedStyle(form(), '::after').content).toBe('"Drop to add"')
    drag('dragleave', details(), files, form())
    expect(form()).toHaveAttribute('data-makegood-drop')
    drag('dragleave', form(), files)
    expect(form()).not.toHaveAttribute('data-makegood-drop')
    drag('dragover', details(), files)
    expect(drag('drop', details(), files)).toBe(false)
    expect(form()).not.toHaveAttribute('data-makegood-drop')
    await waitFor(() => expect(names()).toEqual(['cat.png', 'dog.png']))
  })

  it('works anywhere on the dialog around it, so that a drop beside the form does not leave the page', async () => {
    await showInDialog()
    const title = screen.getByRole('heading', { name: 'Title' })
    expect(drag('dragover', title, transfer(pngFile()))).toBe(false)
    expect(drag('drop', title, transfer(pngFile()))).toBe(false)
    await waitFor(() => expect(names()).toEqual(['cat.png']))
  })

  it('leaves text that is dragged to the field it is dropped on', async () => {
    await show()
    const text = transfer(['text/plain', 'six fingers'])
    expect(drag('dragover', details(), text)).toBe(true)
    expect(drag('drop', details(), text)).toBe(true)
    expect(form()).not.toHaveAttribute('data-makegood-drop')
  })

  it('does not take a picture of the form itself for a file', async () => {
    await show()
    const picture = transfer(pngFile('preview.png'))
    drag('dragstart', form(), picture)
    expect(drag('dragover', details(), picture)).toBe(false)
    expect(form()).not.toHaveAttribute('data-makegood-drop')
    expect(drag('drop', details(), picture)).toBe(false)
    drag('dragend', form(), picture)
    drag('drop', details(), transfer(pngFile()))
    await waitFor(() => expect(names()).toEqual(['cat.png']))
  })

  it('refuses as picking does', async () => {
    await show()
    drag('drop', form(), transfer(svgFile(), pngFile()))
    expect(await screen.findByText(/this kind of file is not accepted/)).toBeVisible()
    expect(names()).toEqual(['cat.png'])
  })
})

describe('pasting', () => {
  const screenshot = (content: string) => pngFile('image.png', content)

  it('takes files anywhere in the form, and gives a screenshot a name', async () => {
    await show()
    expect(paste(details(), transfer(screenshot('one')))).toBe(false)
    await screen.findByText('Pasted picture 1.png')
    paste(form(), transfer(screenshot('two')))
    paste(form(), transfer(pngFile('cat.png')))
    await waitFor(() => expect(names()).toEqual(['Pasted picture 1.png', 'Pasted picture 2.png', 'cat.png']))
  })

  it('leaves text to the field', async () => {
    await show()
    expect(paste(details(), transfer(['text/plain', 'six fingers']))).toBe(true)
    const cells = transfer(['text/plain', 'A1'], ['text/html', '<table></table>'], screenshot('cells'))
    expect(paste(details(), cells)).toBe(true)
    expect(paste(within(form()).getByRole('button', { name: 'Choose files' }), cells)).toBe(false)
    await waitFor(() => expect(names()).toEqual(['Pasted picture 1.png']))
  })

  it('is not heard elsewhere on the page', async () => {
    await show(<><button type="button">Outside</button><EvidenceForm keep="page" /></>)
    expect(paste(screen.getByRole('button', { name: 'Outside' }), transfer(screenshot('one')))).toBe(true)
    expect(paste(document.body, transfer(screenshot('one')))).toBe(true)
  })

  it('works in an open dialog while nothing has the focus', async () => {
    await showInDialog()
    expect(paste(document.body, transfer(screenshot('one')))).toBe(false)
    expect(await screen.findByText('Pasted picture 1.png')).toBeVisible()
  })
})
