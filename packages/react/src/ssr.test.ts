import { createRefundClient } from '@makegood/client'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PackRefundForm, RefundProvider, ReportMenu, useReport, WalletBalance, WalletRefundHistory } from './index.ts'

const client = createRefundClient({ baseUrl: 'https://refunds.example', getToken: async () => null })

function OwnMenu() {
  const report = useReport('result-1')
  return createElement('button', { disabled: report === null }, 'Bad result')
}

const html = renderToString(
  createElement(
    RefundProvider,
    { client, userId: 'ada', theme: 'dark', dir: 'rtl' },
    createElement(ReportMenu, { key: 1, resultId: 'result-1', kind: 'image', alt: 'a <b>cat</b>' }),
    createElement(WalletBalance, { key: 2, className: 'mine' }),
    createElement(WalletRefundHistory, { key: 3, id: 'history' }),
    createElement(PackRefundForm, { key: 4 }),
    createElement(OwnMenu, { key: 5 }),
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
    expect(html.match(/class="makegood [^"]*"/g)).toHaveLength(4)
    expect(html.match(/dir="rtl"/g)).toHaveLength(4)
    expect(html.match(/data-makegood-theme="dark"/g)).toHaveLength(4)
    expect(html.match(/lang="en"/g)).toHaveLength(4)
    expect(html).toContain('class="makegood makegood-balance mine"')
    expect(html).toContain('id="history"')
  })

  it('cannot report yet', () => {
    expect(html).toContain('<button disabled="">Bad result</button>')
  })
})
