import { expect, it } from 'vitest'
import { openHost } from './host.ts'

it('serves pages with their files, and forecasts of the results that they show', async () => {
  const host = await openHost(new Map([['plain.js', new TextEncoder().encode('run()')]]), 8)
  const get = (path: string, headers?: Record<string, string>) => fetch(`${host.url}${path}`, headers && { headers })
  try {
    expect(await (await get('/plain')).text()).toContain('src="/plain.js"')
    expect(await (await get('/plain.js')).text()).toBe('run()')
    expect((await get('/other')).status).toBe(404)
    expect(new Set(host.resultIds).size).toBe(8)
    const token = await (await get('/token')).text()
    const query = new URLSearchParams(host.resultIds.map((id) => ['resultId', id]))
    const answer = await get(`/v1/forecasts?${query}`, { Authorization: `Bearer ${token}` })
    expect(((await answer.json()) as { forecasts: unknown[] }).forecasts).toHaveLength(8)
  } finally {
    await host.close()
  }
})
