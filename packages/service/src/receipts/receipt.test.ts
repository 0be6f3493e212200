import type { ReceiptKeySet, SignedFile, Withdrawal } from '@makegood/contract'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createHarness, DAY, type Harness, RECEIPTS } from '../../test/harness.ts'
import { createMemoryStore } from '../memory.ts'

const BODY = { name: 'Ada Lovelace', contract: '48001', email: 'ada@home.example' }
const withdraw = (harness: Harness, more: object = {}, key?: string) =>
  harness.call<Withdrawal>('/v1/withdrawals', { body: { ...BODY, ...more }, token: null, ...(key !== undefined && { key }) })

const filesOf = ({ receipt }: Withdrawal) => receipt as [page: SignedFile, data: SignedFile]
const dataOf = (withdrawal: Withdrawal) => JSON.parse(filesOf(withdrawal)[1].text) as Record<string, unknown>

/** What a page says, without its elements. */
const saysOf = (withdrawal: Withdrawal) =>
  filesOf(withdrawal)[0].text.replace(/<style>.*<\/style>/s, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the receipt of a withdrawal', () => {
  it('says what was stated, when in which zone, under which id, and that nothing is decided', async () => {
    const received = await withdraw(createHarness({ policy: 'jimeng' }), { credits: 12, timeZone: 'Europe/Berlin', language: 'en' })
    expect(dataOf(received)).toEqual({
      document: 'withdrawal-receipt',
      language: 'en',
      title: 'Acknowledgement of receipt of your withdrawal',
      note: 'This confirms that your statement was received. It is neither an approval nor a decision.',
      status: 'received',
      id: received.id,
      reference: received.reference,
      receivedAt: '2026-06-15T09:00:00Z',
      receivedAtLocal: '2026-06-15T11:00:00+02:00',
      timeZone: 'Europe/Berlin',
      issuer: { name: 'Paddle.com Market Limited', url: 'https://paddle.com', email: null },
      statement: { text: 'I hereby give notice that I withdraw from this contract.', ...BODY, credits: 12 },
      verification: { algorithm: 'ES256', detached: true, page: null },
    })
    const page = saysOf(received)
    for (const part of [
      'Acknowledgement of receipt of your withdrawal', 'neither an approval nor a decision', received.id, received.reference,
      '15 June 2026 at 09:00:00 UTC 2026-06-15T09:00:00Z', '2026-06-15T11:00:00+02:00 Europe/Berlin', 'Paddle.com Market Limited',
      'I hereby give notice that I withdraw', 'Ada Lovelace', '48001', 'ada@home.example', '12 credits of the contract',
    ]) expect(page).toContain(part)
    expect(page).not.toMatch(/approved|accepted|granted/i)
  })

  it('names the issuer as the seller is known, and where it is verified', async () => {
    const receipts = { ...RECEIPTS, issuer: 'Madder', verifyAt: 'https://madder.example/verify-receipt.html' }
    const received = await withdraw(createHarness({ policy: 'jimeng', receipts }))
    expect(dataOf(received)).toMatchObject({
      issuer: { name: 'Madder', url: null },
      verification: { page: 'https://madder.example/verify-receipt.html' },
    })
    expect(saysOf(received)).toContain('https://madder.example/verify-receipt.html')
    expect(dataOf(await withdraw(createHarness({ policy: 'anypic' })))).toMatchObject({
      issuer: { name: null, email: 'hello@anypic.app' }, statement: { credits: null },
    })
  })

  it('is the same, byte for byte, for the same statement; and a repeated call gives the same one again', async () => {
    const [one, other] = [createHarness(), createHarness()]
    const key = crypto.randomUUID()
    const first = await withdraw(one, { timeZone: 'Asia/Tokyo' }, key)
    expect(filesOf(await withdraw(other, { timeZone: 'Asia/Tokyo' })).map(({ text }) => text)).toEqual(filesOf(first).map(({ text }) => text))
    one.clock.advance(DAY)
    expect(await withdraw(one, { timeZone: 'Asia/Tokyo' }, key)).toEqual(first)
  })

  it('has the summer time and the half hours of the zone', async () => {
    const harness = createHarness()
    const local = async (timeZone: string) => dataOf(await withdraw(harness, { timeZone }))['receivedAtLocal']
    expect(await local('Asia/Kathmandu')).toBe('2026-06-15T14:45:00+05:45')
    expect(await local('America/St_Johns')).toBe('2026-06-15T06:30:00-02:30')
    harness.clock.at = Date.parse('2026-12-31T23:30:00.250Z')
    expect(await local('Europe/Berlin')).toBe('2027-01-01T00:30:00.25+01:00')
  })

  it('ignores a zone or a language that does not exist', async () => {
    const harness = createHarness()
    for (const wrong of ['', 'Mars/Olympus', '"><script>', '__proto__', 'constructor', 'x-klingon', '…', 'a'.repeat(5000)]) {
      const received = await withdraw(harness, { timeZone: wrong, language: wrong })
      expect(dataOf(received)).toMatchObject({ language: 'en', timeZone: null, receivedAtLocal: null })
      expect(filesOf(received)[0].text).toContain('<html lang="en" dir="ltr">')
    }
  })

  it.each([
    ['de', 'Eingangsbestätigung Ihres Widerrufs', 'Hiermit widerrufe ich diesen Vertrag.'],
    ['de-AT', 'Eingangsbestätigung Ihres Widerrufs', 'Hiermit widerrufe ich diesen Vertrag.'],
    ['fr', 'Accusé de réception de votre rétractation', 'ma rétractation du présent contrat'],
    ['it', 'Avviso di ricevimento del recesso', 'notifico il recesso dal presente contratto'],
    ['es-MX', 'Acuse de recibo de su desistimiento', 'desisto de este contrato'],
    ['nl', 'Ontvangstbevestiging van uw ontbinding', 'deze overeenkomst ontbind'],
    ['ro', 'Confirmarea de primire a retragerii', 'retragerea mea din acest contract'],
    ['ja', 'Acknowledgement of receipt', 'I withdraw from this contract'],
  ])('speaks the language of the person: %s', async (language, title, declaration) => {
    const received = await withdraw(createHarness(), { language, credits: 20 })
    expect(dataOf(received)['title']).toContain(title)
    expect(saysOf(received)).toContain(title)
    expect(saysOf(received)).toContain(declaration)
    const spoken = language === 'ja' ? 'en' : language.slice(0, 2)
    expect(filesOf(received)[0].text).toContain(`<html lang="${spoken}"`)
  })

  it('runs nothing, loads nothing, and shows hostile words as words', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;\u202E'
    const received = await withdraw(createHarness(), { name: hostile, contract: `</dd></dl>${hostile}`, email: 'a@b.example' })
    const { text } = filesOf(received)[0]
    expect(text).not.toMatch(/<(script|img|link|iframe|object|form)\b/i)
    expect(text).not.toMatch(/<[^>]+\s(on\w+|src|href)=/i)
    expect(text).toContain('<bdi translate="no">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;\u202E</bdi>')
    expect(text).toContain("content=\"default-src 'none'; style-src 'sha256-")
    expect(dataOf(received)).toMatchObject({ statement: { name: hostile } })
  })

  it('is signed over its bytes with the current key of the published set', async () => {
    const harness = createHarness()
    const received = await withdraw(harness, { name: 'Ünï \uD800 çode' })
    const response = await harness.send('/v1/receipt-keys', { token: null })
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300')
    const { keys: [key] } = (await response.json()) as ReceiptKeySet
    expect(Object.keys(key!)).toEqual(['kid', 'kty', 'crv', 'x', 'y'])
    const by = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
    const imported = await crypto.subtle.importKey('jwk', key!, by, false, ['verify'])
    for (const { text, signature } of filesOf(received)) {
      const value = Buffer.from(signature.value, 'base64url')
      expect([signature.keyId, signature.algorithm, value.length]).toEqual([key!.kid, 'ES256', 64])
      expect(await crypto.subtle.verify(by, imported, value, new TextEncoder().encode(text))).toBe(true)
    }
  })

  it('goes by mail unsigned where it cannot be signed: the statement is received all the same', async () => {
    const failure = new Error('The vault does not answer.')
    const harness = createHarness({ receipts: { ...RECEIPTS, sign: () => Promise.reject(failure) } })
    expect(await withdraw(harness)).toMatchObject({ status: 'received', receivedAt: '2026-06-15T09:00:00Z', receipt: [] })
    expect(harness.messages[0]!.files.map(({ mediaType }) => mediaType)).toEqual(['text/html', 'application/json'])
    expect(harness.errors).toEqual([failure])
  })

  it('goes by mail unsigned where nobody signs in time, and keeps no other statement waiting', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const harness = createHarness({ receipts: { ...RECEIPTS, sign: () => new Promise(() => {}) } })
    let isDone = false
    const both = Promise.all([withdraw(harness), withdraw(harness)]).finally(() => (isDone = true))
    while (!isDone) await vi.advanceTimersByTimeAsync(1000)
    expect(await both).toMatchObject([{ status: 'received', receipt: [] }, { status: 'received', receipt: [] }])
    expect(harness.errors).toEqual([expect.any(Error), expect.any(Error)])
  })

  it('is kept with the statement, as the person got it', async () => {
    const store = createMemoryStore()
    const received = await withdraw(createHarness({ store }))
    const rows = await store.transaction('', (tx) => tx.withdrawals.list())
    expect(rows).toMatchObject([{ id: received.id, reference: received.reference, receipt: received.receipt }])
  })
})
