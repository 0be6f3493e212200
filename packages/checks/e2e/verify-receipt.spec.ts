import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { SignedFile, Withdrawal } from '@makegood/contract'
import type { APIRequestContext, Page, TestInfo } from '@playwright/test'
import { root } from '../src/workspace.ts'
import { expect, test } from './test.ts'

/** Somebody who is signed out leaves a contract; answers with the page and the data that they get. */
async function withdraw(request: APIRequestContext, more: object = {}): Promise<[page: SignedFile, data: SignedFile]> {
  const response = await request.post('/refunds/v1/withdrawals', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: { name: 'Ada Lovelace', contract: '48001', email: 'ada@home.example', timeZone: 'Europe/Berlin', language: 'en', ...more },
  })
  expect(response.status()).toBe(201)
  return ((await response.json()) as Withdrawal).receipt as [SignedFile, SignedFile]
}

const toFile = (name: string, text: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
const toSignature = ({ name, signature }: SignedFile) => toFile(`${name}.signature.json`, JSON.stringify(signature))

const choose = async (page: Page, receipt: ReturnType<typeof toFile>, signature: ReturnType<typeof toFile>) => {
  await page.getByLabel('Its signature').setInputFiles(signature)
  await page.getByLabel('Receipt', { exact: true }).setInputFiles(receipt)
}

/** Opens a page from the disk, in a browser without a network. */
async function openOffline(page: Page, html: string, info: TestInfo): Promise<void> {
  const path = info.outputPath('verify-receipt.html')
  await writeFile(path, html)
  await page.context().setOffline(true)
  await page.goto(pathToFileURL(path).href)
}

test('the page of the shop, kept on a disk, verifies receipts without a network, and refuses each that was changed', async ({ page, request }, info) => {
  const receipt = await withdraw(request)
  const [one, other] = receipt
  await openOffline(page, await (await request.get('/verify-receipt.html')).text(), info)
  const verdict = page.getByRole('status')
  await expect(verdict).toHaveText('Choose the files, or drop them here.')
  await expect(page.getByLabel('Keys of the seller')).toBeHidden()

  for (const file of receipt) {
    await choose(page, toFile(file.name, file.text), toSignature(file))
    await expect(verdict).toContainText('Valid')
    await choose(page, toFile(file.name, file.text.replace('Ada', 'Eve')), toSignature(file))
    await expect(verdict).toContainText('Not valid')
  }
  await choose(page, toFile(one.name, one.text), toSignature(other))
  await expect(verdict).toContainText('Not valid')
  await choose(page, toFile(one.name, one.text), toFile('no.signature.json', '{}'))
  await expect(verdict).toContainText('No signature')
  const strange = { ...one, signature: { ...one.signature, keyId: 'mine', jwk: 'mine' } }
  await choose(page, toFile('<img src=x onerror=alert(1)>.html', one.text), toSignature(strange))
  await expect(verdict).toContainText('Unknown key')
  await choose(page, toFile(one.name, one.text), toSignature(one))
  await expect(verdict).toContainText('Valid')
})

test('files that are dropped find their place by what they are; keys among them are not trusted', async ({ page, request }, info) => {
  const [file] = await withdraw(request)
  const keys = await (await request.get('/refunds/v1/receipt-keys')).text()
  await openOffline(page, readFileSync(`${root}packages/client/verify-receipt.html`, 'utf8'), info)
  const files = [['keys.json', keys], [`${file.name}.signature.json`, JSON.stringify(file.signature)], [file.name, file.text]]
  const drop = (target: string, dropped: string[][]) => page.locator(target).evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer()
    for (const [name, text] of dropped) dataTransfer.items.add(new File([text!], name!))
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, dropped)

  await drop('h1', files)
  await expect.poll(() => page.getByLabel('Receipt', { exact: true }).inputValue()).toContain(file.name)
  await expect.poll(() => page.getByLabel('Its signature').inputValue()).toContain('.signature.json')
  await expect(page.getByRole('status')).toHaveText('Choose the files, or drop them here.')
  await page.getByLabel('Keys of the seller').setInputFiles(toFile('keys.json', file.text))
  await expect(page.getByRole('status')).toContainText('No keys')
  await drop('#keys-field', [files[0]!])
  await expect(page.getByRole('status')).toContainText('Valid')
})

test('the receipt names the page of the shop, which is served under a policy of its own and speaks the language of its reader', async ({ browser, request, baseURL }) => {
  const [file, data] = await withdraw(request, { language: 'de', name: '"><script>alert(1)</script>' })
  const { verification } = JSON.parse(data.text) as { verification: { page: string } }
  expect(verification.page).toBe(`${baseURL}/verify-receipt.html`)
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  const response = await page.goto(verification.page)
  expect(response!.headers()['content-security-policy']).toBe("frame-ancestors 'none'")
  await page.getByLabel('Ihre Signatur').setInputFiles(toSignature(file))
  await page.getByLabel('Eingangsbestätigung').setInputFiles(toFile(file.name, file.text))
  await expect(page.getByRole('status')).toContainText('Gültig')

  // The receipt itself is a page that runs nothing, wherever it is opened.
  await page.goto('about:blank')
  await page.setContent(file.text)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eingangsbestätigung Ihres Widerrufs')
  await expect(page.getByText('"><script>alert(1)</script>')).toBeVisible()
  expect(complaints).toEqual([])
  await context.close()
})
