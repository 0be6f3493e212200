import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generate } from '../scripts/tokens/generate.ts'
import { readTokens } from '../scripts/tokens/read.ts'
import { hostVariables } from './tokens.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')
const list = (pattern: string) => globSync(pattern, { cwd: import.meta.dirname })
const MADE = 'styles/tokens.css'

const tokens = readTokens()
const sheets = list('styles/*.css').filter((path) => path !== MADE).map(read)
const code = list('**/*.{ts,tsx}').filter((path) => !/^(tokens\.ts|testing\/)|\.(test|stories)\./.test(path)).map(read)

const namesIn = (texts: readonly string[], pattern: RegExp) => new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([name]) => name)))
const VARIABLE = /--(mg|makegood)-[a-z0-9-]+/g

describe('the tokens', () => {
  it.each(Object.entries(generate()))('are what %s was made from', (path, text) => {
    expect(read(join('..', path)), 'run `pnpm --filter @makegood/react tokens`').toBe(text)
  })

  it('name every variable that is used', () => {
    const known = new Set(tokens.flatMap(({ variable, formula: { host } }) => [variable, host]))
    const used = namesIn([...sheets, ...code], VARIABLE)
    expect([...used].filter((name) => !known.has(name))).toEqual([])
  })

  it('name none that is not', () => {
    const made = read(MADE)
    const used = namesIn([...sheets, ...code, ...(made.match(/(?<=: ).*(?=;)/g) ?? [])], VARIABLE)
    const declared = namesIn([made], /--mg-[a-z0-9-]+(?=:)/g)
    const hosts = tokens.flatMap(({ formula: { host } }) => host ?? [])
    const local = tokens.filter(({ formula }) => formula.local).map(({ variable }) => variable)
    expect([...declared, ...hosts, ...local].filter((name) => !used.has(name))).toEqual([])
  })

  it('have a name, a type, a value and words each, as their format asks', () => {
    const types = ['color', 'dimension', 'number', 'fontFamily', 'shadow']
    expect(tokens.filter(({ type, description }) => !types.includes(type) || !/^[A-Z\d].+\.$/.test(description))).toEqual([])
    expect(new Set(tokens.map(({ variable }) => variable)).size).toBe(tokens.length)
    expect(tokens.flatMap(({ path }) => path).filter((name) => /[{}.$]/.test(name))).toEqual([])
  })

  it('are few that a host needs', () => {
    expect(Object.values(hostVariables).filter(({ basic }) => basic)).toHaveLength(8)
  })
})

type Tree = { readonly [name: string]: Tree | string }

describe('what design tools are given', () => {
  const files = generate()
  const modes = (['light', 'dark'] as const).map((mode) => JSON.parse(files[`tokens/design/${mode}.tokens.json`]!) as Tree)

  it('has the same names in both modes', () => {
    const [light, dark] = modes.map((mode) => Object.entries(mode).flatMap(([group, all]) => Object.keys(all).map((name) => `${group}.${name}`)))
    expect(light).toEqual(dark)
    expect(light!.length).toBeGreaterThan(20)
  })

  it('holds worked out values alone', () => {
    expect(JSON.stringify(modes)).not.toMatch(/oklch|"\{/)
    expect(files['tokens/design/tokens-studio.json']).not.toMatch(/oklch|"\{/)
    expect(files['tokens/design/tokens-studio.json']).toMatch(/"\$value": "#565fde"/)
  })
})
