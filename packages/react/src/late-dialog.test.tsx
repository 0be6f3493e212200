import { createRefundClient } from '@makegood/client'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { OpenReport } from './desk.ts'
import { lateCode } from './late-code.ts'
import { LateDialog } from './late-dialog.tsx'
import { RefundProvider } from './provider.tsx'

const client = createRefundClient({ baseUrl: '/nowhere', getToken: () => null })
const open: OpenReport = { kind: 'report', subjects: [], returnFocusTo: null }

afterEach(cleanup)

it('says that the code of a dialog did not come, tries again, and shows it at once the next time', async () => {
  let online = false
  const code = lateCode(async () => {
    if (!online) throw new TypeError('Failed to fetch')
    return () => <p>The report</p>
  })
  const tree = (shown: boolean) => (
    <RefundProvider client={client} userId="ada">
      {shown && <LateDialog code={code} open={open} />}
    </RefundProvider>
  )
  const { rerender } = render(tree(true))
  expect(await screen.findByRole('alert')).toBeVisible()
  online = true
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The report')).toBeVisible()
  rerender(tree(false))
  rerender(tree(true))
  expect(screen.getByText('The report')).toBeVisible()
})
