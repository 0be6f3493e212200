import { NOBODYS } from './calls.ts'

const words = [
  '%00',
  '%0d%0aSet-Cookie:%20a=b',
  '..%2f..%2fetc%2fpasswd',
  "'%20OR%201=1--",
  '%22%3E%3Cscript%3E',
  '%F0%9F%92%A9',
  '%E2%80%AE',
  '__proto__',
  'constructor',
  '-1',
  '1e9',
  '0x10',
  'NaN',
  'Infinity',
  '999999999999999999999',
  'null',
  'undefined',
  '%5B%5D',
  '$where',
  'a'.repeat(3000),
]

/** What servers in front of a backend may turn away by themselves, where it stands in a path. */
const TURNED_AWAY = /%00|%2f|%0d/

/** Addresses and queries with what does not belong there. */
export function hostileQueries(): string[] {
  const named = words.filter((word) => !TURNED_AWAY.test(word)).flatMap((word) => [`/v1/refunds/${word}`, `/v1/packs/${word}/quote`])
  const sought = words.map((word, index) => (index % 2 === 0 ? `/v1/wallet/history?search=${word}` : `/v1/refunds?status=${word}`))
  const typed = words.flatMap((word, index) => [
    index % 2 === 0 ? `/v1/wallet/entries?after=${word}` : `/v1/wallet/history?from=${word}`,
    index % 2 === 0 ? `/v1/refunds?cursor=${word}` : `/v1/forecasts?resultId=${word}`,
  ])
  const many = [
    `/v1/forecasts?${Array.from({ length: 101 }, (_, index) => `resultId=r${index}`).join('&')}`,
    '/v1/refunds?limit=5&limit=0',
    '/v1/wallet/history?kind=&standing=',
    '/v1/wallet?__proto__[x]=1',
    '/v1/wallet/trail',
    '/v1/wallet/trail?generationId=a&refundId=b',
  ]
  return [...named, ...sought, ...typed, ...many]
}

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Bodies that nobody sends by mistake. None of them can be taken. */
export function hostileBodies(): (readonly [path: string, raw: string])[] {
  const report = (more: string) =>
    `{"resultIds":["${NOBODYS}"],"reason":"other","details":"Two left hands, and no face at all."${more}}`
  const request = (more: string) => `{"packId":"${NOBODYS}","ground":"change_of_mind","expected":null${more}}`
  const anything = [
    'null',
    '[]',
    '"text"',
    '7',
    'true',
    '{}',
    deep(2000),
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{}}}',
  ]
  const reports = [
    `{"resultIds":${deep(500)},"reason":"other","details":"x"}`,
    '{"resultIds":[],"reason":"other","details":"x"}',
    '{"resultIds":[null,1,{}],"reason":["other"],"details":{}}',
    report(',"marks":[{"resultId":"x","area":{"x":1e999,"y":0,"width":0,"height":0}}]'),
    report(',"marks":[{"resultId":"x"}],"attachments":["nobody"]'),
    report(`,"attachments":[${Array.from({ length: 11 }, () => '"a"').join()}]`),
    report(',"__proto__":{"resultIds":[]}'),
    `{"resultIds":["\\u0000","\\ud800"],"reason":"\\u0000","details":"\\ud800 and more than ten characters"}`,
  ]
  const requests = [
    request(',"destination":7'),
    request(',"fields":{"description":{"$gt":""}}'),
    request(',"fields":[]'),
    request(',"attachments":"all"'),
    `{"packId":"\\u0000","ground":"__proto__","expected":{"amount":1e999,"currency":"EUR"}}`,
    `{"packId":"${NOBODYS}","ground":"change_of_mind","expected":{"amount":10.5,"currency":"euro"}}`,
    `{"packId":"${'p'.repeat(5000)}","ground":"change_of_mind","expected":null}`,
  ]
  return [
    ...['/v1/reports', '/v1/refunds', '/v1/withdrawals'].flatMap((path) => anything.map((raw) => [path, raw] as const)),
    ...reports.map((raw) => ['/v1/reports', raw] as const),
    ...requests.map((raw) => ['/v1/refunds', raw] as const),
    ...anything.map((raw) => [`/v1/refunds/${NOBODYS}/appeal`, raw] as const),
  ]
}
