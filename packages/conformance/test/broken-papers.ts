import type { Attachment, PackList, PolicySummary, ReceiptKeySet, Withdrawal } from '@makegood/contract'
import { answering, asking, type Break, changed, isPost, problemWhere } from './break.ts'
import { problemOf } from './problem.ts'

/** An attachment whose body or type is made to fit. */
const uploading = (change: (request: Request) => Promise<Request> | Request) =>
  asking((request) => (isPost(request, /attachments$/) ? change(request) : request))

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What may be wrong with files, statements and the policy, each with the check that must find it. */
export const brokenPapers: [what: string, check: string, how: Break][] = [
  [
    'misnames an attachment',
    'attachments.png',
    answering(/attachments$/, (attachment: Attachment) => ({ ...attachment, mediaType: 'application/octet-stream' })),
  ],
  [
    'takes SVG',
    'attachments.type',
    uploading((request) =>
      request.headers.get('Content-Type') === 'image/svg+xml'
        ? changed(request, { headers: { 'Content-Type': 'image/png' }, body: png })
        : request,
    ),
  ],
  [
    'believes what a file says it is',
    'attachments.sniffed',
    uploading(async (request) =>
      (await request.clone().text()).includes('<script>') ? changed(request, { body: png }) : request,
    ),
  ],
  [
    'takes files of any size',
    'attachments.large',
    uploading(async (request) =>
      (await request.clone().arrayBuffer()).byteLength > 20_000_000
        ? changed(request, { body: png, drop: ['Content-Length'] })
        : request,
    ),
  ],
  [
    'keeps any name',
    'attachments.name',
    answering(/attachments$/, (attachment: Attachment, request) => ({
      ...attachment,
      name: new URL(request.url).searchParams.get('name'),
    })),
  ],
  [
    'takes attachments that are not there',
    'attachments.used',
    asking(async (request) =>
      isPost(request, /reports$/)
        ? changed(request, { body: (await request.clone().text()).replace(/"attachments":\[[^\]]*\]/, '"attachments":[]') })
        : request,
    ),
  ],
  [
    'asks for a login to leave',
    'withdrawals.anonymous',
    problemWhere((request) => isPost(request, /withdrawals$/) && !request.headers.has('Authorization'), 'unauthenticated'),
  ],
  [
    'says that there is such a contract',
    'withdrawals.secret',
    answering(/withdrawals$/, (answer: Partial<Withdrawal>) => ({
      ...answer,
      ...(answer.statement?.contract.startsWith('4') && { packId: 'pack' }),
    })),
  ],
  [
    'has another reference each time',
    'withdrawals.once',
    answering(/withdrawals$/, (answer: Partial<Withdrawal>) =>
      answer.reference ? { ...answer, reference: `MG-${crypto.randomUUID()}` } : answer,
    ),
  ],
  [
    'is strict with addresses',
    'withdrawals.lenient',
    (handle) => async (request) =>
      (await request.clone().text()).includes('müller') ? problemOf('invalid_request') : handle(request),
  ],
  [
    'publishes its private key',
    'withdrawals.keys',
    answering(/receipt-keys$/, ({ keys }: ReceiptKeySet) => ({ keys: keys.map((key) => ({ ...key, d: 'secret' })) })),
  ],
  [
    'changes a receipt after it was signed',
    'withdrawals.receipt',
    answering(/withdrawals$/, (answer: Partial<Withdrawal>) => ({
      ...answer,
      receipt: answer.receipt?.map((file) => ({ ...file, text: `${file.text}\n` })),
    })),
  ],
  [
    'has no reasons for a report',
    'policy.in-force',
    answering(/policy$/, (policy: PolicySummary) => ({ ...policy, reportReasons: [] })),
  ],
  [
    'promises something else',
    'policy.as-published',
    answering(/policy$/, (policy: PolicySummary) => ({ ...policy, promises: policy.promises.slice(1) })),
  ],
  [
    'refuses without a word',
    'policy.refusals',
    answering(/forecasts$/, (answer: object) =>
      JSON.parse(JSON.stringify(answer).replaceAll(/"reasons":\[\{"code"[^\]]*\]/g, '"reasons":[]')),
    ),
  ],
  [
    'grants credits and money at once',
    'policy.one-amount',
    answering(/packs$/, (list: PackList) => ({
      ...list,
      items: list.items.map((one) => ({
        ...one,
        decision: { ...one.decision, amount: { credits: 1, money: { amount: 1, currency: 'EUR' } } },
      })),
    })),
  ],
]
