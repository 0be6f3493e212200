import {
  type Asker, type Decision, type Field, type FieldName, type Ground, type KnownProblemCode, type Money, type Pack, type PackList,
  type PolicySummary, type Problem, PROBLEM_STATUS, type Quote, type QuoteLine,
} from '@makegood/contract'

/** What a letter needs of a policy: `summarize(compile(policy))` of `@makegood/policy`, printed into JSON at build time. */
export type LetterPolicy = Omit<PolicySummary, 'requests' | 'openHours' | 'asOf'>

/** A pack as the host's own records have it. */
export type LetterPack = Pick<Pack, 'id' | 'orderId' | 'purchasedAt' | 'credits' | 'used' | 'left' | 'paid' | 'method'> &
  Partial<Pick<Pack, 'refunded' | 'withdrawal'>>

/** What a host without the refund API knows by itself. */
export type LetterOptions = {
  policy: LetterPolicy
  /** The packs of the person who is signed in, asked for at every look. */
  packs: () => readonly LetterPack[] | Promise<readonly LetterPack[]>
  /** Who that is, so that nobody types what is known. */
  asker?: Partial<Asker>
}

type Answer = PolicySummary | PackList | Quote

/**
 * A `fetch` for hosts that have no refund API and take requests by mail (A20, C29): it answers what the form of a pack
 * asks for from what the host knows, and sends nothing anywhere. The form then yields the finished message to the
 * seller, with the subject and the fields that the policy wants (A21, A22). It decides nothing: no amount is named, and
 * a person of the seller is said to look at every ground.
 *
 * @example
 * ```ts
 * const fetch = createLetterFetch({ policy, packs: () => account.packs, asker: { name: 'Ada', email: 'ada@example.com' } })
 * const client = createRefundClient({ baseUrl: 'https://letters.invalid', getToken: async () => null, fetch })
 * ```
 */
export function createLetterFetch(options: LetterOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url)
    // The host may have put the API under any path.
    const path = pathname.slice(Math.max(0, pathname.lastIndexOf('/v1/')))
    if (request.method !== 'GET') return problem('not_possible', 'Nothing is sent from here: it goes to the seller as a letter.')
    const answer = await answerTo(path, options)
    return answer ? Response.json(answer) : problem('not_found', 'Without the refund API there is nothing here.')
  }
}

async function answerTo(path: string, { policy, packs, asker }: LetterOptions): Promise<Answer | undefined> {
  const asOf = new Date().toISOString()
  const who = { name: asker?.name ?? null, email: asker?.email ?? null }
  const grounds = groundsOf(policy)
  const named = /^\/v1\/packs\/(.+)\/quote$/.exec(path)?.[1]
  if (path === '/v1/policy') return { ...policy, requests: 'letter', openHours: [], asOf }
  if (path === '/v1/packs') {
    const items = (await packs()).map((pack) => ({ pack: packOf(pack, policy), decision: undecided(grounds[0]!), grounds, open: false }))
    return { items, asker: who, asOf }
  }
  const known = named === undefined ? undefined : (await packs()).find(({ id }) => encodeURIComponent(id) === named)
  if (!known) return undefined
  const pack = packOf(known, policy)
  const fields = fieldsOf(policy, pack, who)
  return {
    pack,
    options: grounds.map((ground) => ({ ground, decision: undecided(ground), lines: linesOf(pack), fields, outages: [] })),
    usage: [],
    asker: who,
    asOf,
  }
}

/** What may be said of a pack; a change of mind where the policy names nothing. */
function groundsOf({ grounds }: LetterPolicy): Ground[] {
  const named = grounds.filter((ground) => ground !== 'generation' && ground !== 'quality')
  return named.length > 0 ? named : ['change_of_mind']
}

const packOf = (pack: LetterPack, { version }: LetterPolicy): Pack => ({
  refunded: { amount: 0, currency: pack.paid.currency },
  withdrawal: null,
  ...pack,
  policyVersion: version,
  refundId: null,
})

/** Nobody here decides: a person of the seller reads the letter. */
const undecided = (ground: Ground): Decision => ({
  verdict: 'review', ground, amount: null, courtesy: false, destinations: [], fees: [], choices: [], chosenBy: null, reasons: [],
  rule: null, clause: null, law: null, urgent: false, next: [{ kind: 'write_support' }], until: null, trace: null, counterfactual: null,
})

/** What was bought and what is left of it; what comes back is for the seller to say. */
function linesOf({ credits, used, left, paid, refunded }: Pack): QuoteLine[] {
  return [
    { kind: 'bought', credits, money: paid },
    { kind: 'used', credits: used, money: null },
    { kind: 'left', credits: left, money: null },
    ...(refunded.amount > 0 ? [{ kind: 'refunded', credits: null, money: refunded }] : []),
  ]
}

/** What the policy asks of a letter about a pack, with what is known of it (A22, B24, C30, D16). */
function fieldsOf({ asks, detailsMinLength }: LetterPolicy, { orderId, purchasedAt, paid }: Pack, { email }: Asker): Field[] {
  const known: { [name in FieldName]?: string | null } = { order_id: orderId, paid_at: purchasedAt, amount: spelled(paid), email }
  return asks
    .filter((name) => name !== 'result')
    .map((name) => ({ name, value: known[name] ?? null, minLength: name === 'description' ? Math.max(1, detailsMinLength) : 1 }))
}

/** `12.40 EUR`, as the service spells it. */
function spelled({ amount, currency }: Money): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`
}

function problem(code: KnownProblemCode, title: string): Response {
  const status = PROBLEM_STATUS[code]
  const body: Problem = { type: `urn:makegood:problem:${code}`, title, status, code }
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } })
}
