import { join } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'

/** A sheet as the bundler of a host writes it, for the browsers it is usually made for. */
async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'silent', root: import.meta.dirname,
    build: { write: false, rolldownOptions: { input: join(import.meta.dirname, name) } },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((one) => (one.type === 'asset' ? String(one.source) : '')).join('')
}

it.each(['styles.css', 'styles.layer.css'])('%s asks the page itself for its scheme, however a host bundles it', async (name) => {
  const css = await bundle(name)
  expect(css).toMatch(/--mg-surface:[^;}]*light-dark\(#fff/)
  expect(css).not.toContain('var(--lightningcss-')
})
