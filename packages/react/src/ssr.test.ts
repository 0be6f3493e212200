import { createRefundClient } from '@makegood/client'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  PackRefundForm, RefundProvider, ReportArea, ReportBadge, ReportButton, ReportItem, ReportMenu, useLiveState, useRefund, useReport, useReports,
  useWallet, useWalletHistory, WalletBalance, WalletRefundHistory,
} from './index.ts'

const client = createRefundClient({ baseUrl: 'https://refunds.example', getToken: async () => null })

function OwnMenu() {
  const report = useReport('result-1')
  return createElement('button', { disabled: report === null }, 'Bad result')
}

function OwnButton() {
  const reports = useReports()
  return createElement('button', { disabled: reports === null }, 'Several')
}

function OwnWallet() {
  const states = [useWallet().state, useWalletHistory().state, useRefund('refund-1').state, useLiveState()]
  return createElement('p', null, states.join(' '))
}

const result = { resultId: 'result-1', kind: 'image', alt: 'a <b>cat</b>' } as const

const html = renderToString(
  createElement(
    RefundProvider,
    { client, userId: 'ada', theme: 'dark', dir: 'rtl' },
    createElement(ReportMenu, { key: 1, ...result }),
    createElement(WalletBalance, { key: 2, className: 'mine' }),
    createElement(WalletRefundHistory, { key: 3, id: 'history' }),
    createElement(PackRefundForm, { key: 4 }),
    createElement(OwnMenu, { key: 5 }),
    createElement(ReportArea, { key: 6, ...result, className: 'card' }, 'A card'),
    createElement(ReportItem, { key: 7, ...result }),
    createElement(ReportBadge, { key: 8, resultId: 'result-1', className: 'corner' }),
    createElement(ReportButton, { key: 9, results: [result, result] }),
    createElement(OwnButton, { key: 10 }),
    createElement(OwnWallet, { key: 11 }),
  ),
)

describe('on the server', () => {
  it('shows the trigger and the shape of what comes', () => {
    expect(html).toContain('aria-label="More options for a &lt;b&gt;cat&lt;/b&gt;"')
    expect(html).toContain('aria-expanded="false"')
    expect(html.match(/makegood-bar/g)!.length).toBeGreaterThan(5)
  })

  it('has no style attribute and no style element: a strict policy forbids both', () => {
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).not.toContain('<style')
    expect(html).not.toContain('<script')
  })

  it('carries direction, theme and language on every root', () => {
    expect(html.match(/class="makegood [^"]*"/g)).toHaveLength(6)
    expect(html.match(/dir="rtl"/g)).toHaveLength(6)
    expect(html.match(/data-makegood-theme="dark"/g)).toHaveLength(6)
    expect(html.match(/lang="en"/g)).toHaveLength(6)
    expect(html).toContain('class="makegood makegood-balance mine"')
    expect(html).toContain('id="history"')
  })

  it('cannot report yet', () => {
    expect(html).toContain('<button disabled="">Bad result</button>')
    expect(html).toContain('<button disabled="">Several</button>')
  })

  it('knows nothing of the wallet yet', () => {
    expect(html).toContain('<p>loading loading loading connecting</p>')
  })

  it('shows the ways to a report, without anything that is not known yet', () => {
    expect(html).toContain('<div class="makegood-area card">A card</div>')
    expect(html).toMatch(/<button [^>]*aria-disabled="true"[^>]*><span class="makegood-item-label">Bad result<\/span><\/button>/)
    expect(html).toContain('<span class="makegood-state" hidden=""></span>')
    expect(html).toContain('>Report 2 results</button>')
  })
})
