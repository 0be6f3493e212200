import { ReceiptKeySet, type SignedFile, Withdrawal } from '@makegood/contract'
import { read, readProblem } from '../answers.ts'
import { bodiesOf } from '../calls.ts'
import type { Check } from '../check.ts'
import type { Exchange } from '../exchange.ts'
import { must, Skipped } from '../failed.ts'
import { aPack } from '../setting.ts'

const SOURCE = 'withdrawals.ts; Directive 2011/83/EU art. 11a'
const statement = { ...bodiesOf().createWithdrawal, timeZone: 'Europe/Berlin', language: 'de' }

/** What every acknowledgement has: names of members and their types, not what stands in them. */
const formOf = ({ came }: Exchange) => {
  const json = came.json as Record<string, unknown>
  return JSON.stringify([
    came.status,
    Object.keys(json).sort(),
    (json['receipt'] as SignedFile[]).map(({ name, mediaType }) => [name.replaceAll(/[A-Z0-9]{3,}/g, ''), mediaType]),
  ])
}

export const withdrawals: Check[] = [
  {
    id: 'withdrawals.anonymous',
    must: 'A contract can be left without a token, and also with one that is worth nothing: it is received, with a reference.',
    source: SOURCE,
    fix: 'Never ask for a login here; a token that is good says whose contract it is, any other is ignored.',
    needs: ['write'],
    async run({ nobody, stranger }) {
      for (const wire of [nobody, stranger]) {
        const answer = await wire.post('/v1/withdrawals', { body: statement })
        const { status, reference, statement: kept } = read(Withdrawal, answer, 201)
        must(status === 'received' && reference.length > 3, 'a reference to keep', `it was ${reference}`, answer)
        must(
          kept.name === 'Conformance Check' && kept.email === 'conformance@example.com' && kept.credits === null,
          'the statement as it was made',
          JSON.stringify(kept),
          answer,
        )
      }
    },
  },
  {
    id: 'withdrawals.secret',
    must: 'The answer never says whether such a contract exists.',
    source: SOURCE,
    fix: 'Answer every statement alike: received, nothing more.',
    needs: ['stage'],
    async run({ stage, nobody, wire }) {
      const { orderId } = await stage!.play('buyPack', {
        ...aPack,
        sale: { country: 'DE', consumer: true, class: 'digital_service' },
      })
      for (const speaker of [nobody, wire]) {
        const known = await speaker.post('/v1/withdrawals', { body: { ...statement, contract: orderId } })
        const unknown = await speaker.post('/v1/withdrawals', { body: { ...statement, contract: 'N0-SUCH-C0NTRACT' } })
        read(Withdrawal, known, 201)
        must(
          formOf(known) === formOf(unknown),
          'the same answer to a contract that there is and one that there is not',
          'they differ',
          known,
          unknown,
        )
      }
    },
  },
  {
    id: 'withdrawals.once',
    must: 'A statement needs a key too, and sent again under it is one, with the same reference.',
    source: `${SOURCE}; design: Once`,
    fix: 'Keep keys of people without a token as well.',
    needs: ['write'],
    async run({ nobody }) {
      const key = crypto.randomUUID()
      readProblem(await nobody.post('/v1/withdrawals', { body: statement, key: null }), 'key_required')
      const [one, two] = [
        await nobody.post('/v1/withdrawals', { body: statement, key }),
        await nobody.post('/v1/withdrawals', { body: statement, key }),
      ]
      must(
        read(Withdrawal, one, 201).reference === read(Withdrawal, two, 201).reference,
        'the same reference',
        'it was another',
        one,
        two,
      )
    },
  },
  {
    id: 'withdrawals.lenient',
    must: 'An odd address, a wrong zone and a wrong language keep nobody from the right; a statement without a name does.',
    source: SOURCE,
    fix: 'Take what the contract takes; ignore a zone or a language that is none.',
    needs: ['write'],
    async run({ nobody }) {
      const odd = { ...statement, email: 'j.müller+x@exämple.de', timeZone: 'Mars/Olympus', language: 'xx-nonsense' }
      read(Withdrawal, await nobody.post('/v1/withdrawals', { body: odd }), 201)
      readProblem(await nobody.post('/v1/withdrawals', { body: { ...statement, name: ' ' } }), 'invalid_request')
      readProblem(await nobody.post('/v1/withdrawals', { body: { ...statement, email: 'nobody' } }), 'invalid_request')
    },
  },
  {
    id: 'withdrawals.keys',
    must: 'The keys that receipts are verified with are public: for anyone, and without their private half.',
    source: `${SOURCE}; RFC 7517`,
    fix: 'Publish kid, kty, crv, x and y, and nothing else.',
    async run({ nobody }) {
      const answer = await nobody.get('/v1/receipt-keys')
      const { keys } = read(ReceiptKeySet, answer)
      must(!/"(d|p|q|dp|dq|qi|k)"\s*:/.test(answer.came.text), 'no private half', 'there is one: change that key now', {
        ...answer,
        came: { ...answer.came, text: '(not shown)' },
      })
      must(new Set(keys.map(({ kid }) => kid)).size === keys.length, 'a kid of its own for each key', 'two are the same', answer)
    },
  },
  {
    id: 'withdrawals.receipt',
    must: 'Each file of a receipt verifies by the published keys, to the byte, and repeats the statement.',
    source: `${SOURCE}; withdrawals.ts: Signature`,
    fix: 'Sign the exact bytes of the text as UTF-8 with ES256, 64 bytes, base64url.',
    needs: ['write'],
    async run({ nobody }) {
      const answer = await nobody.post('/v1/withdrawals', { body: statement })
      const { receipt, reference } = read(Withdrawal, answer, 201)
      if (receipt.length === 0) throw new Skipped('Receipts come by mail alone here.')
      const { keys } = read(ReceiptKeySet, await nobody.get('/v1/receipt-keys'))
      for (const file of receipt) {
        const key = keys.find(({ kid }) => kid === file.signature.keyId)
        must(key, `the key ${file.signature.keyId} among those that are published`, 'it was not', answer)
        must(await verifies(file, key), `${file.name} to verify by ${key.kid}`, 'it does not', answer)
        must(!(await verifies({ ...file, text: `${file.text} ` }, key)), 'another text not to verify', 'it does', answer)
        must(file.text.includes(reference), `the reference ${reference} in ${file.name}`, 'it is not', answer)
        must(
          file.mediaType !== 'text/html' || !/<script|onload=|javascript:/i.test(file.text),
          'a page without scripts',
          'it has one',
          answer,
        )
      }
    },
  },
]

async function verifies(
  { text, signature }: SignedFile,
  { kty, crv, x, y }: { kty: string; crv: string; x: string; y: string },
): Promise<boolean> {
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
  const bytes = Uint8Array.from(atob(signature.value.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes, new TextEncoder().encode(text))
}
