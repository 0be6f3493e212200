import { createRefundClient } from '@makegood/client'
import { createElement } from 'react'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import {
  PackRefundForm, RefundProvider, type RefundProviderProps, ReportArea, ReportBadge, ReportButton, ReportItem, ReportMenu, useLiveState, useRefund, useReport, useReports,
  useWallet, useWalletHistory, WalletBalance, WalletRefundHistory, WithdrawalButton,
} from './index.ts'
import { japanese } from './languages/ja/language.ts'

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

const page = (props: Partial<RefundProviderProps> = {}) =>
  createElement(
    RefundProvider,
    { client, userId: 'ada', theme: 'dark', dir: 'rtl', ...props },
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
    createElement(WithdrawalButton, { key: 12 }),
  )

const html = renderToString(page())

/** The same page in pieces, as a framework sends it. */
async function stream(): Promise<string> {
  const through = new PassThrough()
  await new Promise<void>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page(), {
      onAllReady() {
        pipe(through)
        resolve()
      },
      onError: reject,
    })
  })
  return (await through.toArray()).map(String).join('')
}

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

  it('says the same in pieces, at every place and at every time', async () => {
    expect(await stream()).toBe(html)
    const zone = process.env['TZ']
    for (const other of ['Pacific/Kiritimati', 'America/Anchorage']) {
      process.env['TZ'] = other
      vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z') })
      expect(renderToString(page())).toBe(html)
      vi.useRealTimers()
    }
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('is written in the words of another language, and sets two providers apart', () => {
    const twice = renderToString(createElement('main', null, page({ language: japanese, locale: 'ja-JP', dir: undefined }), page()))
    expect(twice).toContain('lang="ja"')
    const ids = [...twice.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id).filter((id) => id !== 'history')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('every module that a host may import is imported without a page', async () => {
    const { exports } = packageJson as { exports: Record<string, string | { '@makegood/source'?: string }> }
    const sources = Object.values(exports).map((one) => (typeof one === 'object' && one['@makegood/source']) || '')
    const folder = join(import.meta.dirname, '..')
    const modules = sources.filter((source) => /\.tsx?$/.test(source)).flatMap((source) => globSync(source, { cwd: folder }))
    expect(modules.length).toBeGreaterThan(10)
    expect('window' in globalThis || 'document' in globalThis).toBe(false)
    for (const module of modules) expect(Object.keys((await import(join(folder, module))) as object)).not.toEqual([])
  })

  it('carries direction, theme and language on every root', () => {
    expect(html.match(/class="makegood [^"]*"/g)).toHaveLength(7)
    expect(html.match(/dir="rtl"/g)).toHaveLength(7)
    expect(html.match(/data-makegood-theme="dark"/g)).toHaveLength(7)
    // The official label says its language itself.
    expect(html.match(/lang="en"/g)).toHaveLength(8)
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
