import { Quote } from '@makegood/contract'
import { read } from './answers.ts'
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

/** Something of everything for the person of the checks, and a pack for the other one. */
export async function setTheScene(stage: Stage, wire: Wire): Promise<void> {
  const pack = await stage.play('buyPack', aPack)
  await stage.play('buyPack', { ...aPack, credits: 30, paid: { amount: 900, currency: 'EUR' } })
  const run = await stage.play('generate', { ...aRun, results: 2 })
  for (const outcome of ['succeeded', 'succeeded', 'failed'])
    await stage.play('generate', { ...aRun, outcome, results: outcome === 'failed' ? 0 : 1 })
  await stage.play('generate', {
    ...aRun,
    kind: 'video',
    feature: 'video_generator',
    credits: 20,
    outcome: 'running',
    results: 0,
  })
  await stage.play('buyPack', { ...aPack, person: 'other' })
  const policy = (await wire.get('/v1/policy')).came.json as { reportReasons?: { code: string }[] } | undefined
  await wire.post('/v1/reports', { body: aReport([run.results[0]!], policy?.reportReasons?.[0]?.code ?? 'other') })
  await wire.post('/v1/refunds', { body: await requestOf(wire, pack.id) })
}

/** A request about a pack that says everything it is asked for, and expects what it is told. */
export async function requestOf(wire: Wire, packId: string, ground?: string) {
  const quote = read(Quote, await wire.get(`/v1/packs/${encodeURIComponent(packId)}/quote`))
  const option = quote.options.find((one) => one.ground === ground) ?? quote.options[0]!
  const words = 'I do not need these credits after all, and the second charge was a mistake.'
  return {
    packId,
    ground: ground ?? option.ground,
    expected: option.decision.amount?.money ?? null,
    fields: Object.fromEntries(
      option.fields.map(({ name, value, minLength }) => [name, value ?? words.slice(0, Math.max(minLength, words.length))]),
    ),
  }
}
