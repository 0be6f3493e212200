import { readKeySet, readSignature, verifyReceipt } from '../src/receipts.ts'
import type { PageWords } from './words.ts'

const find = (id: string) => document.getElementById(id)!
const input = (id: string) => find(id) as HTMLInputElement
const receipt = input('receipt')
const signature = input('signature')
const keysFile = input('keys-file')

/** The keys that the seller has put into this page. Others are asked for only where there are none. */
const published = readKeySet(find('keys').textContent)
find('keys-field').hidden = published !== null

const all = JSON.parse(find('words').textContent) as Record<string, PageWords>
const language = navigator.languages.map((tag) => tag.split('-')[0]!.toLowerCase()).find((tag) => Object.hasOwn(all, tag)) ?? 'en'
const words = all[language]!
document.documentElement.lang = language
document.title = words.title
for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
  element.textContent = words[element.dataset['say'] as 'title']
}

type Said = { verdict: keyof PageWords['verdicts']; keyId?: string }

async function judge(file: File, its: File, keySet: File | undefined): Promise<Said> {
  const read = readSignature(await its.text())
  if (!read) return { verdict: 'wrong_signature' }
  const keys = published ?? readKeySet((await keySet?.text()) ?? '')
  if (!keys) return { verdict: 'wrong_keys' }
  const verdict = await verifyReceipt({ receipt: new Uint8Array(await file.arrayBuffer()), signature: read, keys })
  return { verdict, keyId: read.keyId }
}

function line(text: string, tone?: 'strong' | 'small'): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  const element = tone ? paragraph.appendChild(document.createElement(tone)) : paragraph
  element.textContent = text
  return paragraph
}

function say(lines: HTMLElement[], verdict: string): void {
  const status = find('verdict')
  status.dataset['verdict'] = verdict
  status.replaceChildren(...lines)
}

let asked = 0

/** Verifies as soon as all is there; of several choices in a row the last one counts. */
async function check(): Promise<void> {
  const count = (asked += 1)
  const [file] = receipt.files!
  const [its] = signature.files!
  const [keySet] = keysFile.files!
  if (!file || !its || !(published || keySet)) return say([line(words.waiting)], 'waiting')
  const { verdict, keyId }: Said = await judge(file, its, keySet).catch(() => ({ verdict: 'unreadable' as const }))
  if (count !== asked) return
  const [short, long] = words.verdicts[verdict]
  const key = keyId === undefined ? [] : [line(`${words.keyId} ${keyId}`, 'small')]
  say([line(short, 'strong'), line(long), ...key], verdict)
}

/** Files that are dropped find their place by what they are; keys are taken only where they are dropped as such. */
async function take(event: DragEvent): Promise<void> {
  const asKeys = event.target instanceof Node && find('keys-field').contains(event.target)
  // What was dropped is gone once anything has been waited for.
  const dropped = Array.from(event.dataTransfer?.files ?? [])
  for (const file of dropped) {
    const text = await file.text().catch(() => '')
    const place = asKeys ? keysFile : readSignature(text) ? signature : receipt
    if (place === receipt && readKeySet(text)) continue
    const transfer = new DataTransfer()
    transfer.items.add(file)
    place.files = transfer.files
  }
  await check()
}

for (const one of [receipt, signature, keysFile]) one.addEventListener('change', () => void check())
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  document.body.classList.add('over')
})
document.addEventListener('dragleave', () => document.body.classList.remove('over'))
document.addEventListener('drop', (event) => {
  event.preventDefault()
  document.body.classList.remove('over')
  void take(event)
})
// Files that the browser remembers from before a reload are verified too.
void check()
