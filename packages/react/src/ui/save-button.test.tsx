import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { catchFiles } from '../testing/saved.ts'
import { stage } from '../testing/stage.tsx'
import { SaveButton } from './save-button.tsx'
import { type MadeFile, safeName } from './save-file.ts'

const FILE = { name: 'a.txt', type: 'text/plain', content: 'Grüße' }

it('saves a file under its name, made when it is asked for, and once', async () => {
  const files = catchFiles()
  let give: (file: MadeFile) => void = () => {}
  const make = vi.fn<() => Promise<MadeFile>>(() => new Promise((resolve) => (give = resolve)))
  await stage(<SaveButton make={make}>Save</SaveButton>, { policy: 'anumi' })
  expect(make).not.toHaveBeenCalled()
  const button = screen.getByRole('button', { name: 'Save' })
  await userEvent.dblClick(button)
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(make).toHaveBeenCalledTimes(1)
  give(FILE)
  await waitFor(() => expect(files).toHaveLength(1))
  expect(files[0]).toMatchObject({ name: 'a.txt', type: 'text/plain' })
  expect(await files[0]!.text()).toBe('Grüße')
})

it('says so when the code for it did not come, and tries again', async () => {
  const files = catchFiles()
  const make = vi.fn<() => Promise<MadeFile>>().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(FILE)
  await stage(<SaveButton make={make}>Save</SaveButton>, { policy: 'anumi' })
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('This did not load. Check your connection and try again.')
  expect(files).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(files).toHaveLength(1))
  expect(screen.queryByRole('alert')).toBeNull()
})

it('takes no name that leads elsewhere', () => {
  expect(safeName('../MG 7Q2F/\\:*?"<>|.html')).toBe('MG-7Q2F-.html')
  expect(safeName('.htaccess')).toBe('htaccess')
  expect(safeName('receipt\u202Elmth.exe\r\nx')).toBe('receipt-lmth.exe-x')
  expect(safeName(`${'a'.repeat(400)}.html`)).toMatch(/^a{115}\.html$/)
  for (const nothing of ['', '..', '///', '\u0000']) expect(safeName(nothing)).toBe('file')
})
