import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildHost, type Host } from './host.ts'
import { runOutside, type Server } from './outside.ts'

const PORT = 4185

describe('a host on Node 20 that installed the tarballs', () => {
  let host: Host
  let server: Server
  const ask = (path: string, token?: string) =>
    fetch(`${server.url}${path}`, token ? { headers: { Authorization: `Bearer ${token}` } } : {})

  beforeAll(async () => {
    host = await buildHost('node-20', inject('tarballs'), { POLICY: 'photoroom' })
    server = await host.start(PORT)
  })
  afterAll(async () => {
    await server?.stop()
    host?.remove()
  })

  it('reads, checks and describes policies, and decides by them', async () => {
    const about = await (await ask('/about')).json()
    expect(about).toMatchObject({ node: expect.stringMatching(/^v20\./), pages: expect.arrayContaining([expect.stringContaining('# ')]) })
  })

  it('serves the refund API over HTTP', async () => {
    const wallet = await ask('/v1/wallet', 'ada-token')
    expect(wallet.status).toBe(200)
    expect(await wallet.json()).toMatchObject({ balance: 100 })
    expect((await ask('/v1/wallet')).status).toBe(401)
    expect(await (await ask('/v1/policy', 'ada-token')).json()).toMatchObject({ id: 'photoroom' })
  })

  it('keeps what the contract says, by the command that finds out', async () => {
    const only = 'transport,schemas,pages,keys,events.begins,events.resumes,money,attachments,withdrawals,policy'
    const args = ['makegood-conformance', server.url, '--token', 'ada-token', '--write', '--only', only]
    await expect(runOutside(host.folder, 'npx', args)).resolves.toBeUndefined()
  })

  it('mocks that API in its own tests, on the Node that MSW asks for', async () => {
    await expect(runOutside(host.folder, process.execPath, ['world.js'])).resolves.toBeUndefined()
  })
})
