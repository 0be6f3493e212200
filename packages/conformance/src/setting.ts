import { Quote } from '@makegood/contract'
import { read } from './answers.ts'
import { Failed, must } from './failed.ts'
import type { Stage, StageSteps } from './stage.ts'
import type { Wire } from './wire.ts'

const CARD = { kind: 'card', label: 'Visa ·· 4242' }

export const aPack: StageSteps['buyPack'][0] = { credits: 100, paid: { amount: 1000, currency: 'EUR' }, method: CARD }

export const aRun: StageSteps['generate'][0] = {
  kind: 'image',
  feature: 'create_any_image',
  platform: 'web',
  surface: 'editor',
  credits: 4,
  outcome: 'succeeded',
  results: 1,
}

export const aReport = (resultIds: readonly string[], reason: string) => ({
  resultIds,
  reason,
  details: 'Two left hands, and the face is not mine at all.',
})

const aVideo: StageSteps['generate'][0] = { ...aRun, kind: 'video', feature: 'video_generator', credits: 20, outcome: 'running', results: 0 }

/**
 * Something of everything for the person of the checks, as far as the stage offers it, and a pack for the other one.
 * Where the backend takes no report or no request, that is for the checks to find out.
 */
export async function setTheScene(stage: Stage, wire: Wire): Promise<void> {
  if (!stage.offers('buyPack')) return
  const pack = await stage.play('buyPack', aPack)
  await stage.play('buyPack', { ...aPack, credits: 30, paid: { amount: 900, currency: 'EUR' } })
  await stage.play('buyPack', { ...aPack, person: 'other' })
  if (stage.offers('generate')) {
    const run = await stage.play('generate', { ...aRun, results: 2 })
    for (const outcome of ['succeeded', 'succeeded', 'failed'])
      await stage.play('generate', { ...aRun, outcome, results: outcome === 'failed' ? 0 : 1 })
    await stage.play('generate', aVideo)
    await wire.post('/v1/reports', { body: aReport(run.results.slice(0, 1), (await reasonsOf(wire))[0] ?? 'other') })
  }
  const body = await requestOf(wire, pack.id).catch((error: unknown) => {
    if (error instanceof Failed) return null
    throw error
  })
  if (body) await wire.post('/v1/refunds', { body })
}

/** The reasons for a report that the policy in force knows. */
export async function reasonsOf(wire: Wire): Promise<string[]> {
  const policy = (await wire.get('/v1/policy')).came.json as { reportReasons?: { code: string }[] } | undefined
  return (policy?.reportReasons ?? []).map(({ code }) => code)
}

/** A request about a pack that says everything it is asked for, and expects what it is told. */
export async function requestOf(wire: Wire, packId: string, ground?: string) {
  const answer = await wire.get(`/v1/packs/${encodeURIComponent(packId)}/quote`)
  const { options } = read(Quote, answer)
  const option = ground === undefined ? options[0] : options.find((one) => one.ground === ground)
  must(option, ground === undefined ? 'a ground in the quote' : `a quote on the ground ${ground}`, 'there was none', answer)
  const words = 'I do not need these credits after all, and the second charge was a mistake.'
  return {
    packId,
    ground: option.ground,
    expected: option.decision.amount?.money ?? null,
    fields: Object.fromEntries(option.fields.map(({ name, value }) => [name, value ?? words])),
  }
}
