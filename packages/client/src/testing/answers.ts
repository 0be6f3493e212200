import { type KnownProblemCode, PROBLEM_STATUS } from '@makegood/contract'
import type { Decision, Forecast, LedgerEntry, Refund, ReportAnswer, Wallet, WalletEvent } from '../index.ts'

export const AT = '2026-05-12T14:02:00Z'

export function wallet(overrides: Partial<Wallet> = {}): Wallet {
  return { id: 'wal_1', balance: 12, held: 0, lots: [], sequence: 7, asOf: AT, ...overrides }
}

export function entry(sequence: number): LedgerEntry {
  return {
    id: `ent_${sequence}`, sequence, kind: 'spend', at: AT, credits: -1, balanceAfter: 5000 - sequence, moves: [],
    generationId: null, packId: null, refundId: null,
  }
}

export function decision(overrides: Partial<Decision> = {}): Decision {
  return {
    verdict: 'granted', ground: 'quality', amount: { credits: 4 }, courtesy: true, destinations: [{ to: 'wallet', review: false }],
    fees: [], choices: [], chosenBy: null, reasons: [], rule: null, clause: null, law: null, urgent: false, next: [], until: null, trace: null, counterfactual: null, ...overrides,
  }
}

export function forecast(resultId: string): Forecast {
  const generation = { feature: 'create_any_image', credits: 4, finishedAt: null }
  return { resultId, generation, best: decision(), reasons: [], assumes: [], courtesy: null, reportId: null, refundId: null, standing: null }
}

export function refund(overrides: Partial<Refund> = {}): Refund {
  return {
    id: 'ref_1', reference: 'MG-7Q2F', origin: 'request', status: 'received', ground: 'change_of_mind', createdAt: AT,
    updatedAt: AT, items: [], transfers: [], deadlines: [], events: [], acts: [], next: [], reportId: null, destination: null, withdrawals: [],
    fields: {}, asOf: AT, ...overrides,
  }
}

export function reportAnswer(id = 'rep_1'): ReportAnswer {
  return {
    report: {
      id, createdAt: AT, resultIds: ['res_1'], reason: 'unusable', details: 'Six fingers.', marks: [], attachments: [],
      safety: false, items: [], refundId: null,
    },
    refund: null, created: true, balance: 16, asOf: AT,
  }
}

export function walletEvent(sequence: number, overrides: Partial<WalletEvent> = {}): WalletEvent {
  return { sequence, kind: 'wallet', at: AT, refundId: null, ...overrides }
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init)
}

export function problem(code: KnownProblemCode, headers: Record<string, string> = {}, more: object = {}): Response {
  const status = PROBLEM_STATUS[code]
  const type = `urn:makegood:problem:${code}`
  return new Response(JSON.stringify({ type, title: `Title of ${code}`, status, code, requestId: 'req_1', ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}
