import { RESULTS_MAX } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createRefundClient } from './index.ts'
import { AT, forecast, json, problem } from './testing/answers.ts'
import { baseUrl, fakeService } from './testing/fake-service.ts'

function forecaster(asOf: (attempt: number) => string = () => AT) {
  const { fetch, requests } = fakeService((request, attempt) => {
    const ids = new URL(request.url).searchParams.getAll('resultId')
    if (ids.length === 0 || ids.length > RESULTS_MAX) return problem('invalid_request')
    return json({ forecasts: ids.toReversed().map(forecast), asOf: asOf(attempt) })
  })
  return { client: createRefundClient({ baseUrl, getToken: () => null, fetch }), requests }
}

describe('reports.forecast', () => {
  it('asks for a gallery of 100 at once', async () => {
    const { client, requests } = forecaster()
    await client.reports.forecast(Array.from({ length: 100 }, (_, index) => `res_${index}`))
    expect(requests).toHaveLength(1)
  })

  it('asks for more in several requests, and answers in the order asked', async () => {
    const { client, requests } = forecaster()
    const ids = Array.from({ length: 250 }, (_, index) => `res_${(index * 7) % 250}`)
    const { forecasts } = await client.reports.forecast(ids)
    expect(forecasts.map(({ resultId }) => resultId)).toEqual(ids)
    expect(requests).toHaveLength(3)
  })

  it('asks once for a result named twice', async () => {
    const { client, requests } = forecaster()
    const { forecasts } = await client.reports.forecast(['res_1', 'res_2', 'res_1'])
    expect(forecasts.map(({ resultId }) => resultId)).toEqual(['res_1', 'res_2', 'res_1'])
    expect(new URL(requests[0]?.url ?? '').search).toBe('?resultId=res_1&resultId=res_2')
  })

  it('is as old as its oldest part', async () => {
    const { client } = forecaster((attempt) => `2026-05-12T14:02:0${5 - attempt}Z`)
    const { asOf } = await client.reports.forecast(Array.from({ length: 201 }, (_, index) => `res_${index}`))
    expect(asOf).toBe('2026-05-12T14:02:02Z')
  })

  it('of nothing asks nothing', async () => {
    const { client, requests } = forecaster()
    expect(await client.reports.forecast([])).toEqual({ forecasts: [], asOf: expect.any(String) })
    expect(requests).toHaveLength(0)
  })
})
