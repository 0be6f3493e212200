import { createRefundClient } from '@makegood/client'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RefundProvider } from '../provider.tsx'
import { WithdrawalButton } from './host-button.tsx'

const client = createRefundClient({ baseUrl: 'https://refunds.example', getToken: async () => null })
const render = (locale?: string) =>
  renderToString(
    createElement(
      RefundProvider,
      { client, userId: 'guest', locale },
      createElement(WithdrawalButton, { key: 1 }),
      createElement(WithdrawalButton, { key: 2, packId: 'pack-1', className: 'mine' }),
    ),
  )

it('stands in the page from the server on, whatever is not known there, and without a style attribute', () => {
  const html = render('de')
  expect(html.match(/<button [^>]*><span lang="de" translate="no">Vertrag widerrufen<\/span><\/button>/g)).toHaveLength(2)
  expect(html).toContain('class="makegood makegood-button makegood-withdraw mine"')
  expect(html).not.toMatch(/\sstyle=/)
})

it('is English until the language of the page is known', () => {
  expect(render()).toContain('<span lang="en" translate="no">withdraw from contract here</span>')
})
